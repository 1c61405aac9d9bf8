import TextLayout

/// Writes a Markdown table under the head's facts.
struct MarkdownReportWriter: ReportWriter {
  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> String {
    let facts = head.facts.map { "- \($0.name.text): \(MarkdownReportWriter.cell($0.value))\n" }
    let rule = columns.map { $0.isNumber ? "--:" : "---" }
    return "# \(head.title.text)\n\n" + facts.joined() + "\n" + row(columns.map(\.title))
      + "| " + rule.joined(separator: " | ") + " |\n"
  }

  mutating func row(_ cells: [SafeText]) -> String {
    "| " + cells.map { MarkdownReportWriter.cell($0) }.joined(separator: " | ") + " |\n"
  }

  mutating func end() -> String { "" }

  /// A cell with what Markdown would read as markup escaped.
  private static func cell(_ text: SafeText) -> String {
    var escaped = ""
    for character in text.text {
      if "\\`*_{}[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
