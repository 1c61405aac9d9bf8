import CaseModel
import TextLayout

/// What a pane with a list shows: what was asked, the rows at hand, and where the user is in them.
struct ListState: Sendable {
  /// Where the selection goes when the next page arrives.
  enum Landing: Hashable, Sendable {
    /// It stays on its case and at its height on the screen.
    case keep
    case first
    case last
  }

  /// The pane.
  let pane: PaneKey
  /// The list shown.
  let list: CaseList
  /// The filter as typed.
  var filterText = ""
  /// The filter as read.
  var filter = Filter.all
  /// The order.
  var sort: FieldSort
  /// The columns chosen; none for the list's own.
  var chosenColumns: [CaseField]?

  /// The rows at hand.
  var window = RowWindow()
  /// Where the page begins that has to be asked for, if any.
  var wantedPage: PageStart? = .first
  /// Where the page begins that is on its way.
  var awaitedPage: PageStart?
  /// Where the selection goes when it arrives.
  var landing = Landing.first
  /// Whether the list had no such place as was last jumped to.
  var isPlaceMissing = false
  /// Whether rows of the present query have arrived.
  var isLoaded = false
  /// Why the last page did not arrive.
  var failure: SafeText?

  /// The selected case.
  var selectedID: Int64?
  /// The place among the rows of the first one on the screen.
  var top = 0
  /// The rows the screen has room for.
  var viewport = 10
  /// The columns passed by at the left, the first one aside.
  var columnOffset = 0

  /// The cases counted.
  var count: CaseCount?
  /// Whether they have to be counted.
  var wantsCount = true
  /// The counts of the plot.
  var plot: [GroupCount]?
  /// Whether the plot has to be asked for.
  var wantsPlot = true
  /// The counts beside the list.
  var facets: [Facet]?
  /// Whether they would take too long.
  var hasNoFacets = false
  /// Whether they have to be asked for.
  var wantsFacets = true

  /// Makes the state of a pane that has not been opened yet.
  init(_ pane: PaneKey, _ list: CaseList) {
    self.pane = pane
    self.list = list
    sort = list.sort
  }

  /// What is asked of the docket.
  var query: ListQuery { ListQuery(list, filter: filter, sort: sort) }

  /// The place of the selected row among those at hand.
  var selectedIndex: Int? { window.index(of: selectedID) }

  /// The selected row, if it is at hand.
  var selectedRow: ListRow? { selectedIndex.map { window.rows[$0] } }

  /// The rows asked for at once: three screens.
  var pageLimit: Int { max(60, viewport * 3) }
}

extension ListState {
  /// Asks another question: everything is loaded anew, from the first row.
  mutating func ask(filter text: String, _ filter: Filter) {
    filterText = text
    guard filter != self.filter else { return }
    self.filter = filter
    reload()
    count = nil
    wantsCount = true
    wantsPlot = true
    wantsFacets = true
  }

  /// Sorts by a field, or the other way round where it is sorted by it already.
  mutating func sort(by field: CaseField) {
    sort = FieldSort(field, isDescending: sort.field == field && !sort.isDescending)
    reload()
  }

  private mutating func reload() {
    wantedPage = .first
    landing = .first
    isLoaded = false
    failure = nil
  }

  /// Asks the same question again and changes nothing of where the user is.
  mutating func refresh() {
    failure = nil
    wantsCount = true
    wantsPlot = true
    wantsFacets = true
    guard wantedPage == nil, isLoaded, awaitedPage == nil || awaitedPage?.isNeighbour == true else {
      wantedPage = wantedPage ?? awaitedPage ?? .first
      return
    }
    landing = .keep
    let mark = window.rows.first?.mark(by: sort.field)
    wantedPage = window.isAtStart ? .first : mark.map { .from($0) } ?? .first
  }

  /// The rows to ask for; a refresh asks for as many as are at hand.
  func limit(for start: PageStart) -> Int {
    switch start {
    case .after, .before, .place: pageLimit
    case .first, .last, .from: landing == .keep ? max(pageLimit, window.rows.count) : pageLimit
    }
  }
}

extension PageStart {
  /// Whether the page continues the rows at hand.
  var isNeighbour: Bool {
    switch self {
    case .after, .before: true
    case .first, .last, .from, .place: false
    }
  }
}
