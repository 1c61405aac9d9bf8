import CaseModel
import TextLayout

/// Everything that makes one pane: what it is called and shows, in one place.
///
/// The initialiser asks for every part, so a part that was forgotten does not compile.
struct Pane: Sendable {
  /// What fills the pane.
  enum Content: Sendable {
    /// Figures and charts that lead into the other panes.
    case overview
    /// Rows of a list.
    case list(CaseList)
    /// The work queues and their items.
    case queues
    /// Countries and states, with dated facts.
    case world
    /// Measures by group and over time.
    case figures
    /// Calculations with inputs that can be changed.
    case whatIf
  }

  /// The title of the pane.
  let title: SafeText
  /// The title where there is little room.
  let shortTitle: SafeText
  /// The word that names the pane on the command line, in settings and in the session.
  let word: String
  /// What fills the pane.
  let content: Content
  /// The fields a narrow screen shows first, most important first; empty for the list's own order.
  let essentials: [String]
  /// The fields a screen of fewer than seventy columns shows first; empty for `essentials`.
  var narrow: [String] = []
  /// The chart above the list; nil if it has none.
  let plot: PanePlot?
  /// The labels of the facts told first beside a row.
  let leadingFacts: [SafeText]
  /// Its figures, charts and short lists on the overview.
  let tiles: [OverviewTile]
  /// Its place among the blocks of the overview, the least first.
  let overviewPlace: Int

  /// The list the pane shows; nil if it shows none.
  var list: CaseList? {
    if case .list(let list) = content { list } else { nil }
  }
}
