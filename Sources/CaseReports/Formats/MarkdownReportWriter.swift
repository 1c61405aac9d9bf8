import TextLayout

/// Writes a Markdown table under the head's facts.
struct MarkdownReportWriter: ReportWriter {
  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    let facts = head.facts.map { "- \($0.name.text): \(MarkdownReportWriter.cell($0.value))\n" }
    let title = MarkdownReportWriter.cell(head.language.safe(head.title))
    let columns = columns.map { $0.titled(in: head.language) }
    return Array(
      ("# \(title)\n\n" + facts.joined() + "\n" + MarkdownReportWriter.table(columns)).utf8
    )
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] {
    Array(MarkdownReportWriter.line(cells).utf8)
  }

  mutating func end() -> [UInt8] { [] }

  /// The titles of a table, and the line beneath them.
  static func table(_ columns: [ReportColumn]) -> String {
    let rule = columns.map { $0.isNumber ? "--:" : "---" }
    return line(columns.map(\.title)) + "| " + rule.joined(separator: " | ") + " |\n"
  }

  /// A line of a table.
  static func line(_ cells: [SafeText]) -> String {
    "| " + cells.map { MarkdownReportWriter.cell($0) }.joined(separator: " | ") + " |\n"
  }

  /// A cell with what Markdown would read as markup escaped.
  static func cell(_ text: SafeText) -> String {
    var escaped = ""
    for character in text.text {
      if "\\`*_{}[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
