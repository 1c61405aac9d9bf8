import CaseIntake
import CaseModel
import CaseReports
import Foundation
import Languages
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
    let understood = understood.prefix(CaseloadWords.mostUnderstood)
      .map { what, rows -> Phrase in rows == 1 ? what : "\(what) (\(rows) rows)" }
    let failures = report.failures.map { failure -> Phrase in
      "\(place(failure.line, failure.column)): \(failure.reason)"
    }
    let asked = report.questions.map { question -> Phrase in
      "\(place(question.line, question.column)): asked: \(question.reason)"
    }
    let language = LanguageOptions.current
    return (understood + report.notes + failures + asked).map { language.safe($0).text }
      .joined(separator: "\n")
  }

  /// What names and codes were taken for, the most frequent first.
  private var understood: [(what: Phrase, rows: Int)] {
    report.understood.map { ($0.key, $0.value) }
      .sorted { ($1.1, $0.0.english) < ($0.1, $1.0.english) }
  }

  private func place(_ line: Int, _ column: String) -> Phrase {
    column.isEmpty ? "\(file):\(line)" : "\(file):\(line), column \(column)"
  }

  /// The account in a few lines, after the first clients where nothing is stored yet.
  var text: String {
    let language = LanguageOptions.current
    let previews = isTrial ? report.previews.map { preview($0) + "\n" } : []
    return (previews + ([counts] + notes).map { language.line($0) }).joined()
  }

  /// How many rows became what, or would.
  private var counts: Phrase {
    let report = report
    return isTrial
      ? """
      \(report.rows) rows: \(report.added) would be added, \(report.updated) would be updated, \
      \(report.unchanged) unchanged, \(report.failed) failed
      """
      : """
      \(report.rows) rows: \(report.added) added, \(report.updated) updated, \
      \(report.unchanged) unchanged, \(report.failed) failed
      """
  }

  /// What the reader has to know beside the counts, and can do.
  private var notes: [Phrase] {
    var lines: [Phrase] = []
    if report.otherRows > 0 {
      lines.append("\(report.otherRows) further rows are titles, sums or headers")
    }
    let asked = report.questions.count
    if asked > 0 {
      lines.append(
        isTrial
          ? "\(asked) cells would be left open and asked about"
          : "\(asked) cells left open and asked about; vigil answer lists them"
      )
    }
    if !isTrial, report.events > 0 {
      let number = report.source.split(separator: " ").last.map { $0.filter(\.isNumber) } ?? ""
      lines.append("vigil undo import:\(number) takes all of it back")
    }
    return lines
  }

  private func preview(_ client: CaseloadReport.Preview) -> String {
    let values = client.values.map { "    \($0.title): \($0.value)" }
    return (["line \(client.line)"] + values).map { SafeText($0).text }.joined(separator: "\n")
  }

  /// The account as JSON.
  var json: String {
    var tally = TableTally(table: "clients", file: file)
    tally.rows = report.rows
    tally.loaded = report.added + report.updated + report.unchanged
    tally.defective = report.failed
    tally.unknownColumns = report.unreadColumns
    var account = ImportAccount(kind: "caseload", source: file, tables: [tally])
    account.isTrial = isTrial
    account.findings =
      report.failures.map { finding("failure", $0.line, $0.column, $0.reason.english) }
      + report.questions.map { finding("question", $0.line, $0.column, $0.reason.english) }
    let counts = [
      ("added", report.added), ("updated", report.updated), ("unchanged", report.unchanged),
      ("failed", report.failed), ("otherRows", report.otherRows),
      ("events", isTrial ? 0 : report.events),
    ]
    let understood = report.understood.sorted { $0.key.english < $1.key.english }
      .map { (SafeText($0.key.english).text, JSONText.Value.bare("\($0.value)")) }
    account.own = counts.map { ($0, .bare("\($1)")) }
    account.own += [
      ("undo", .text(isTrial ? "" : report.source)),
      ("understood", .bare(JSONText.object(understood))),
      ("notes", .list(report.notes.map { JSONText.string(SafeText($0.english).text) })),
    ]
    return account.json
  }

  private func finding(
    _ kind: String,
    _ line: Int,
    _ column: String,
    _ reason: String,
  ) -> ImportAccount.Finding {
    ImportAccount.Finding(kind: kind, file: file, line: line, column: column, what: reason)
  }
}
