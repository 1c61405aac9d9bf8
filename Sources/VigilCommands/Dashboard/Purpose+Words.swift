import Dashboard

extension Purpose {
  /// What a request is for, in a word or two.
  var words: String {
    switch self {
    case .page: "rows of a page"
    case .count: "count of a filter"
    case .plot: "plot of a pane"
    case .facets: "facets of a list"
    case .history: "one case"
    case .tile: "figure of the overview"
    case .docket: "facts of the docket"
    case .events: "log of a case"
    case .change: "a fact entered"
    case .items: "items of a queue"
    case .figures: "figures of the queues"
    case .steps: "history of an item"
    case .work: "an action on an item"
    case .measures: "figures by group and period"
    case .groupPages: "figures of a group's page"
    case .bridge: "steps between definitions"
    case .printed: "published figures"
    case .world: "counts by country and court"
    case .end: "end of a list, read ahead"
    case .marks: "rows to be marked"
    case .search: "a text sought"
    case .attorney: "cases of an attorney"
    case .completion: "values of a field"
    case .palette: "clients sought"
    }
  }
}
