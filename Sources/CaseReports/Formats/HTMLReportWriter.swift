import TextLayout

/// Writes a report as one web page: the head's facts, a plot where there is one, the rows.
struct HTMLReportWriter: ReportWriter {
  private var columns: [ReportColumn] = []

  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    self.columns = columns.map { $0.titled(in: head.language) }
    let title = head.language.safe(head.title)
    let plot = head.plot.map { "<figure>\n" + $0.svg + "</figure>\n" } ?? ""
    return Array(
      (HTMLText.begin(title, head.facts, head.language) + plot
        + HTMLText.tableHead(self.columns, caption: title))
        .utf8
    )
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] {
    Array(HTMLText.row(cells, columns).utf8)
  }

  mutating func note(_ text: SafeText) -> [UInt8] {
    let span = "<tr class=\"remark\"><td colspan=\"\(columns.count)\">"
    return Array((span + HTMLText.escaped(text.text) + "</td></tr>\n").utf8)
  }

  mutating func end() -> [UInt8] { Array((HTMLText.tableEnd + HTMLText.end).utf8) }
}

/// Writes the plot of a report, and nothing where it has none.
struct SVGReportWriter: ReportWriter {
  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    Array((head.plot?.svg ?? "").utf8)
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] { [] }

  mutating func end() -> [UInt8] { [] }
}
