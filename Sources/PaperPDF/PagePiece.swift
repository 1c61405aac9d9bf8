import CaseReports
import TextLayout

/// What is set as one, and not parted by the end of a page.
struct PagePiece {
  let content: Content
  let height: Double
  /// Whether it stays on the page of what follows.
  var leads = false

  /// What it is.
  enum Content {
    case heading(SafeText)
    case paragraph(SafeText, isCaution: Bool)
    case fact(DocumentFact, nameWidth: Double)
    /// The row of a number, from 0.
    case row(Int, table: Int)
    /// A picture, and what it says to those who hear the page read.
    case plot(PlotScene, String, scale: Double)
    case gap
  }

  /// The table whose titles have to be above it.
  var table: Int? {
    if case .row(_, let table) = content { table } else { nil }
  }
}
