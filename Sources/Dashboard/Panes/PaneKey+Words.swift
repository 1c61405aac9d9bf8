import CaseModel
import TextLayout

extension PaneKey {
  /// The panes in the order of their tabs.
  public static let tabs: [PaneKey] = [
    .overview, .hearings, .orders, .repatriation, .queues, .clocks, .cases,
  ]

  /// The list a pane shows; none for the overview and the queues.
  var list: CaseList? {
    switch self {
    case .overview, .queues: nil
    case .hearings: .hearings
    case .orders: .orders
    case .repatriation: .repatriation
    case .clocks: .clocks
    case .cases: .cases
    }
  }

  /// The title of the pane.
  var title: SafeText {
    list.map { SafeText($0.title) } ?? (self == .queues ? "Queues" : "Overview")
  }

  /// The title where there is little room.
  var shortTitle: SafeText {
    switch self {
    case .orders: "Orders"
    case .cases: "All"
    default: title
    }
  }

  /// The word that names the pane in the session.
  public var word: String { list?.key ?? (self == .queues ? "queues" : "overview") }

  /// The pane of a word.
  public init?(word: String) {
    guard let found = PaneKey.tabs.first(where: { $0.word == word }) else { return nil }
    self = found
  }

  /// The pane some tabs further, round and round.
  func neighbour(_ step: Int) -> PaneKey {
    let tabs = PaneKey.tabs
    let index = tabs.firstIndex(of: self) ?? 0
    return tabs[(index + step + tabs.count) % tabs.count]
  }
}
