import CaseIntake
import CaseModel
import CaseReports
import Foundation
import TextLayout

/// The account of an import of clients, as the terminal and programs read it.
struct CaseloadWords {
  private let report: CaseloadReport
  private let file: String
  private let isTrial: Bool

  /// How many names and codes are listed with what they were taken for.
  private static let mostUnderstood = 40

  init(_ report: CaseloadReport, file: String, isTrial: Bool) {
    self.report = report
    self.file = URL(filePath: file).lastPathComponent
    self.isTrial = isTrial
  }

  /// What is said beside the account: what was understood, what failed, what is asked.
  var remarks: String {
    let understood = report.understood.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(CaseloadWords.mostUnderstood)
      .map { $0.value == 1 ? $0.key : "\($0.key) (\($0.value) rows)" }
    let failures = report.failures.map { place($0.line, $0.column) + ": " + $0.reason }
    let asked = report.questions.map { place($0.line, $0.column) + ": asked: " + $0.reason }
    let lines = understood + report.notes + failures + asked
    return lines.map { SafeText($0).text }.joined(separator: "\n")
  }

  private func place(_ line: Int, _ column: String) -> String {
    "\(file):\(line)" + (column.isEmpty ? "" : ", column \(column)")
  }

  /// The account in a few lines, after the first clients where nothing is stored yet.
  var text: String {
    let mood = isTrial ? "would be " : ""
    var lines = isTrial ? report.previews.map(preview) : []
    lines.append(
      """
      \(report.rows) rows: \(report.added) \(mood)added, \(report.updated) \(mood)updated, \
      \(report.unchanged) unchanged, \(report.failed) failed
      """
    )
    if report.otherRows > 0 {
      lines.append("\(report.otherRows) further rows are titles, sums or headers")
    }
    if !report.questions.isEmpty {
      let list = isTrial ? "" : "; vigil answer lists them"
      lines.append("\(report.questions.count) cells \(mood)left open and asked about\(list)")
    }
    if !isTrial, report.events > 0 {
      let number = report.source.split(separator: " ").last.map { $0.filter(\.isNumber) } ?? ""
      lines.append("vigil undo import:\(number) takes all of it back")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func preview(_ client: CaseloadReport.Preview) -> String {
    let values = client.values.map { "    \($0.title): \($0.value)" }
    return (["line \(client.line)"] + values).map { SafeText($0).text }.joined(separator: "\n")
  }

  /// The account as JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let account = CaseloadAccountJSON(report, isTrial: isTrial)
    return try JSONText.printable(encoder.encode(account)) + "\n"
  }
}

/// The account of an import as JSON shows it.
private struct CaseloadAccountJSON: Encodable {
  struct Failure: Encodable {
    let line: Int
    let column: String
    let reason: String
  }

  let rows: Int
  let added: Int
  let updated: Int
  let unchanged: Int
  let failed: Int
  let otherRows: Int
  let events: Int
  let dryRun: Bool
  let source: String
  let failures: [Failure]
  let questions: [Failure]
  let understood: [String: Int]
  let notes: [String]

  init(_ report: CaseloadReport, isTrial: Bool) {
    rows = report.rows
    added = report.added
    updated = report.updated
    unchanged = report.unchanged
    failed = report.failed
    otherRows = report.otherRows
    events = isTrial ? 0 : report.events
    dryRun = isTrial
    source = isTrial ? "" : report.source
    failures = report.failures.map {
      Failure(line: $0.line, column: $0.column, reason: $0.reason)
    }
    questions = report.questions.map {
      Failure(line: $0.line, column: $0.column, reason: $0.reason)
    }
    understood = report.understood
    notes = report.notes
  }
}
