import TextLayout

/// Writes comma-separated values as RFC 4180 has them: a line of names, then the rows.
///
/// Every program reads such a file without being told anything; the head of the report comes first
/// only where it is asked for.
struct CSVReportWriter: ReportWriter {
  let hasHead: Bool

  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> String {
    guard hasHead else { return row(columns.map(\.key)) }
    let facts = [(name: SafeText("Report"), value: head.title)] + head.facts
    let comments = facts.map { "# \($0.name.text): \($0.value.text)\r\n" }.joined()
    return comments + row(columns.map(\.key))
  }

  mutating func row(_ cells: [SafeText]) -> String {
    cells.map { CSVReportWriter.field($0.text) }.joined(separator: ",") + "\r\n"
  }

  mutating func end() -> String { "" }

  /// A field, quoted where it must be, and kept from being read as a formula by a spreadsheet.
  ///
  /// > Source: OWASP, CSV injection: cells that begin with `=`, `+`, `-`, `@`, their full-width
  /// > forms, or a tab.
  static func field(_ text: String) -> String {
    let isNumber = Int(text) != nil
    let isFormula = !isNumber && text.first.map { "=+-@＝＋－＠\t".contains($0) } == true
    let text = isFormula ? "'\(text)" : text
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
