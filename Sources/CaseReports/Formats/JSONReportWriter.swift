import CaseModel
import TextLayout

/// Writes one JSON object: the head's facts, then `rows`.
struct JSONReportWriter: ReportWriter {
  private var columns: [ReportColumn] = []
  private var isFirst = true

  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    self.columns = columns
    let facts: [(String, String)] = [
      ("report", JSONText.string(head.title.text)), ("docket", JSONText.string(head.docket.text)),
      ("asOf", JSONText.string(head.asOf.text)),
      ("release", JSONText.string(SafeText(head.release.english).text)),
      ("filter", JSONText.string(head.filter.text)),
      ("counted", JSONText.string(SafeText(head.definition.english).text)),
      ("withheld", JSONText.string(SafeText(head.withheld.english).text)), ("total", total(head)),
      (
        "cautions",
        "[" + head.cautions.map { JSONText.string($0.text) }.joined(separator: ", ") + "]",
      ),
    ]
    let text = "{" + facts.map { "\"\($0)\": \($1)" }.joined(separator: ",\n ")
    return Array((text + ",\n \"rows\": [").utf8)
  }

  /// The total; a text such as `"11+"` where it would give a small count away, and null where
  /// nothing could be counted.
  private func total(_ head: ReportHead) -> String {
    guard head.isCounted else { return "null" }
    guard let shown = head.shownTotal else { return String(head.total) }
    if case .exact(let count) = shown { return String(count) }
    return JSONText.string(shown.text)
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] {
    let fields = zip(columns, cells)
      .map { column, cell in
        let isBare = column.isNumber && Int(cell.text) != nil
        let value =
          isBare ? cell.text : cell.isEmpty ? "null" : JSONText.string(cell.text)
        return "\(JSONText.string(column.key.text)): \(value)"
      }
    defer { isFirst = false }
    let start = isFirst ? "\n  {" : ",\n  {"
    return Array((start + fields.joined(separator: ", ") + "}").utf8)
  }

  mutating func end() -> [UInt8] { Array("\n ]}\n".utf8) }
}
