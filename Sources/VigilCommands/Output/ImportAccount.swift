import CaseModel
import CaseReports

/// The account of an import as JSON: one shape, whatever was imported.
///
/// What only one kind of import has comes after what all have.
struct ImportAccount {
  /// Something noticed on the way: a cell that was understood otherwise, asked about or refused.
  struct Finding {
    var kind: String
    var file: String
    var line: Int
    var column: String
    var what: String
    var meaning = ""
    var rows = 1
  }

  /// What was imported: `eoir`, `ice` or `caseload`.
  let kind: String
  /// The file or folder.
  let source: String
  /// The day it is as of, where it has one.
  var asOf: Day?
  /// Whether nothing was stored.
  var isTrial = false
  /// What became of every row.
  let tables: [TableTally]
  /// What was noticed.
  var findings: [Finding] = []
  /// What only this kind of import has.
  var own: [(String, JSONText.Value)] = []

  /// The account as one JSON object, with its end.
  var json: String {
    let sums: [(String, KeyPath<TableTally, Int>)] = [
      ("rows", \.rows), ("loaded", \.loaded), ("repaired", \.repaired), ("defective", \.defective),
    ]
    var fields: [(String, JSONText.Value)] = [
      ("import", .text(kind)), ("source", .text(source)), ("asOf", .day(asOf)),
      ("dryRun", .bare(isTrial ? "true" : "false")),
    ]
    fields += sums.map { name, path in
      (name, .bare("\(tables.reduce(0) { $0 + $1[keyPath: path] })"))
    }
    fields += [
      ("tables", .list(TallyReport(tables).objects)), ("findings", .list(findings.map(\.json))),
    ]
    return JSONText.object(fields + own) + "\n"
  }
}

extension ImportAccount.Finding {
  fileprivate var json: String {
    JSONText.object([
      ("kind", .text(kind)), ("file", .text(file)), ("line", .bare("\(line)")),
      ("column", .text(column)), ("what", .text(what)), ("meaning", .text(meaning)),
      ("rows", .bare("\(rows)")),
    ])
  }
}
