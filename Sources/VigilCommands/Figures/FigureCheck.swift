import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Writes every published figure beside the one computed from a docket.
struct FigureCheck {
  private let open: OpenDocket
  private let paper: PaperOptions
  private let hasHead: Bool

  init(_ open: OpenDocket, _ paper: PaperOptions, head: Bool) {
    self.open = open
    self.paper = paper
    hasHead = head
  }

  /// Writes the page.
  func write(to output: OutputOptions) throws {
    let rows = FigureCheckContents.rows(try open.reader.printedFigures(open.vocabulary))
    let head = ReportHead(
      "Published figures",
      of: open.profile,
      named: open.name,
      definition: FigureCheckContents.definition,
      filter: .empty,
      withheld: "",
      total: rows.count,
    )
    try paper.write(head, FigureCheckContents.columns, rows, hasHead: hasHead, to: output)
  }
}
