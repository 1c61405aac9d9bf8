import TextLayout

/// Writes comma-separated values as RFC 4180 has them: a line of names, then the rows.
///
/// Every program reads such a file without being told anything; the head of the report comes first
/// only where it is asked for.
struct CSVReportWriter: ReportWriter {
  let hasHead: Bool

  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    let names = CSVReportWriter.line(columns.map(\.key))
    guard hasHead else { return Array(names.utf8) }
    let facts = [DocumentFact("Report", head.title)] + head.facts
    let comments = facts.map { "# \($0.name.text): \($0.value.text)\r\n" }.joined()
    return Array((comments + names).utf8)
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] {
    Array(CSVReportWriter.line(cells).utf8)
  }

  private static func line(_ cells: [SafeText]) -> String {
    cells.map { CSVReportWriter.field($0.text) }.joined(separator: ",") + "\r\n"
  }

  mutating func end() -> [UInt8] { [] }

  /// A field, quoted where it must be, and kept from being read as a formula by a spreadsheet; a
  /// number, negative or with decimals, stays one.
  ///
  /// > Source: OWASP, CSV injection: cells that begin with `=`, `+`, `-`, `@`, their full-width
  /// > forms, or a tab.
  static func field(_ text: String) -> String {
    let isNumber = text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
    let isFormula = !isNumber && text.first.map { "=+-@＝＋－＠\t".contains($0) } == true
    let text = isFormula ? "'\(text)" : text
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
