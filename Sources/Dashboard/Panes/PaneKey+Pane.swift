import CaseModel
import TextLayout

extension PaneKey {
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
}
