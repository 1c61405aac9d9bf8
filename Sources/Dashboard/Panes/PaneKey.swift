import CaseModel
import TextLayout

/// A pane of the dashboard, by the digit that opens it.
///
/// To add a pane, add its case here and its value, a `Pane` in a file of its own. Tab, digit,
/// command name, list, plot, detail and its part of the overview follow from that value.
public enum PaneKey: Int, CaseIterable, Hashable, Sendable {
  case overview = 1
  case hearings = 2
  case orders = 3
  case repatriation = 4
  case queues = 5
  case clocks = 6
  case figures = 7
  case world = 8
  case whatIf = 9
  case cases = 0

  /// What the pane is.
  var pane: Pane {
    switch self {
    case .overview: .overview
    case .hearings: .hearings
    case .orders: .orders
    case .repatriation: .repatriation
    case .queues: .queues
    case .clocks: .clocks
    case .figures: .figures
    case .world: .world
    case .whatIf: .whatIf
    case .cases: .cases
    }
  }

  /// The panes in the order of their tabs.
  public static var tabs: [PaneKey] { allCases }

  /// The word that names the pane on the command line, in settings and in the session.
  public var word: String { pane.word }

  /// The pane named by a word; nil if there is none.
  public init?(word: String) {
    guard let found = PaneKey.tabs.first(where: { $0.word == word.lowercased() }) else {
      return nil
    }
    self = found
  }

  /// The list the pane shows; nil for the overview and the queues.
  var list: CaseList? { pane.list }

  /// The title of the pane.
  var title: SafeText { pane.title }

  /// The pane some tabs further, wrapping round at both ends.
  func neighbour(_ step: Int) -> PaneKey {
    let tabs = PaneKey.tabs
    let index = tabs.firstIndex(of: self) ?? 0
    return tabs[(index + step + tabs.count) % tabs.count]
  }
}
