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

  let pane: PaneKey
  /// The list shown.
  let list: CaseList
  /// The filter as typed.
  var filterText = ""
  /// The filter as read.
  var filter = Filter.all
  /// The order.
  var sort: FieldSort
  /// The columns chosen; nil for the list's own.
  var chosenColumns: [CaseField]?
  /// The widths the user gave columns, by key.
  var columnWidths: [String: Int] = [:]

  /// The rows at hand.
  var window = RowWindow()
  /// Where the page begins that has to be asked for, if any.
  var wantedPage: PageStart? = .first
  /// Where the page begins that is on its way.
  var awaitedPage: PageStart?
  /// Where the selection goes when it arrives.
  var landing = Landing.first
  /// The first rows of the list, kept so that Home needs no reading; nil if they may be stale.
  var firstRows: [ListRow]?
  /// The last rows of the list, kept so that End needs no reading; nil if they may be stale.
  var lastRows: [ListRow]?
  /// Whether the last rows have to be asked for.
  var wantsEnd = false
  /// The place last jumped to, where the list turned out not to have it.
  var missingTarget: JumpTarget?
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
  /// The column the keys for one column are for; nil while none is chosen.
  var cursor: CaseField?
  /// How many columns at the left stay while others pass by; 0 for the list's own.
  var frozen = 0
  /// The rows marked to be acted on together, by number; they stay so under another filter.
  var marked: [Int64: ListRow] = [:]
  /// The row marked last, where a span begins.
  var markAnchor: Int64?
  /// The seconds since 1970 when a page arrives, by which a change is dated.
  var nowSeconds: Int64 = 0
  /// The rows another program changed while they were seen, and when.
  var changed: [Int64: Int64] = [:]

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
  /// Asks another question: everything is loaded again, from the first row.
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
    order(FieldSort(field, isDescending: sort.field == field && !sort.isDescending))
  }

  /// Orders rows that are equal so far by one more field; by the same again the other way round,
  /// and once more no longer.
  mutating func sort(thenBy field: CaseField) {
    guard field != sort.field else { return }
    var next = sort
    if let place = sort.then.firstIndex(where: { $0.field == field }) {
      if sort.then[place].isDescending {
        next.then.remove(at: place)
      } else {
        next.then[place].isDescending = true
      }
    } else {
      next.then.append(SortKey(field))
    }
    order(next)
  }

  /// Puts the list in an order.
  mutating func order(_ sort: FieldSort) {
    self.sort = sort
    reload()
  }

  private mutating func reload() {
    forgetEnds()
    wantedPage = .first
    landing = .first
    isLoaded = false
    failure = nil
  }

  /// Asks the same question again and changes nothing of where the user is.
  mutating func refresh() {
    forgetEnds()
    failure = nil
    wantsCount = true
    wantsPlot = true
    wantsFacets = true
    guard wantedPage == nil, isLoaded, awaitedPage == nil || awaitedPage?.isNeighbour == true else {
      wantedPage = wantedPage ?? awaitedPage ?? .first
      return
    }
    landing = .keep
    let start = window.rows.first?.cursor(by: sort)
    wantedPage = window.isAtStart ? .first : start.map { .from($0) } ?? .first
  }

  /// Forgets the rows kept of both ends, since they may be others now.
  private mutating func forgetEnds() {
    (firstRows, lastRows) = (nil, nil)
    wantsEnd = false
  }

  /// The rows to ask for; a refresh asks for as many as are at hand.
  func limit(for start: PageStart) -> Int {
    switch start {
    case .after, .before, .target: pageLimit
    case .first, .last, .from: landing == .keep ? max(pageLimit, window.rows.count) : pageLimit
    }
  }
}

extension PageStart {
  /// Whether the page continues the rows at hand.
  var isNeighbour: Bool {
    switch self {
    case .after, .before: true
    case .first, .last, .from, .target: false
    }
  }
}
