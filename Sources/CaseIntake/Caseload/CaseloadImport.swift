public import CaseModel
public import CaseStore
import Foundation

/// Brings a clinic's table of clients into its docket.
///
/// Every row adds a client, corrects one where values differ, or is kept word for word with the
/// reason; a file imported twice changes nothing the second time.
public struct CaseloadImport {
  /// What each column holds.
  public let mapping: CaseloadMapping
  private let name: String
  private let rows: [TableRow]
  /// What is worth saying of how the file was read, such as its encoding; empty where nothing is.
  public let reading: String

  /// Reads a file and finds out what its columns hold.
  ///
  /// - Parameters:
  ///   - path: The file: text with any separator, packed or not, or an Excel workbook.
  ///   - mappingPath: A file that says what the columns hold; guessed from the headers without.
  ///   - encoding: What its text is in; found out where nobody says so.
  /// - Throws: `ImportError` that names the file and the line.
  public init(
    path: String,
    mapping mappingPath: String? = nil,
    encoding: TextEncoding? = nil,
  ) throws {
    name = URL(filePath: path).lastPathComponent
    let tables = try TableFile.tables(path: path, encoding: encoding) {
      CaseloadField.guess($0) != nil
    }
    var rows: [TableRow] = []
    reading = tables.map(\.reading).first { !$0.isEmpty } ?? ""
    for table in tables {
      while let row = try table.next() { if !row.isBlank { rows.append(row) } }
      table.close()
    }
    if let header = rows.prefix(30).firstIndex(where: CaseloadImport.isHeader) {
      rows.removeFirst(header)
    }
    rows.removeAll { CaseloadImport.isTotal($0) }
    guard let header = rows.first, header.fault == nil else {
      throw ImportError(
        file: name,
        line: rows.first?.line ?? 1,
        problem: rows.first?.fault ?? "the file is empty",
        advice: "The first line names the columns, such as Name, A Number, Next Hearing",
      )
    }
    let headers = header.fields.map(\.trimmingBlanks)
    mapping =
      try mappingPath.map { path in
        let text = String(decoding: try CaseloadImport.bytes(of: path), as: UTF8.self)
        let name = URL(filePath: path).lastPathComponent
        return try CaseloadMapping(text, name: name, headers: headers)
      } ?? CaseloadMapping(guessing: headers)
    try mapping.check(file: name)
    self.rows = Array(rows.dropFirst())
  }

  /// Whether a row names columns: two of its cells are headers clinics use.
  private static func isHeader(_ row: TableRow) -> Bool {
    row.fields.count { CaseloadField.guess($0) != nil } >= 2
  }

  /// Whether a row sums up those above it.
  private static func isTotal(_ row: TableRow) -> Bool {
    let filled = row.fields.filter { !$0.isEmpty }
    guard let first = filled.first, filled.count <= 3 else { return false }
    let isNumbers = filled.dropFirst().allSatisfy { $0.allSatisfy { "0123456789,. ".contains($0) } }
    return ["total", "totals", "grand total", "count", "合计", "总计", "總計"]
      .contains(
        first.lowercased().filter { $0 != ":" }
      ) && isNumbers
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ImportError(
        file: path,
        problem: "the file cannot be read",
        advice: "Check its name, and that you may read it",
      )
    }
    return Array(data)
  }

  /// Enters every row that can be entered, in one transaction, and keeps the others.
  ///
  /// - Parameters:
  ///   - docket: The clinic's docket.
  ///   - context: The day it is and the lists of codes.
  ///   - who: Who imports.
  ///   - isTrial: Whether everything is taken back at the end.
  /// - Returns: What became of every row.
  /// - Throws: `DocketError`; nothing is entered then.
  public func run(
    into docket: Docket,
    context: FormContext,
    who: String,
    isTrial: Bool = false,
  ) throws -> CaseloadReport {
    try docket.edit(who: who, isTrial: isTrial) { writer in
      let entry = CaseloadEntry(writer: writer, source: name, today: context.today)
      var report = CaseloadReport()
      var lines: [AlienNumber: Int] = [:]
      for row in rows {
        let read = reading(row, context, &lines)
        let outcome = outcome(of: row, read, entry)
        report.take(outcome)
        if case .failure(let found) = outcome { try writer.keep(defect(row, found.list.first)) }
      }
      return report
    }
  }

  /// Reads a row, and notices an A-number that stood on an earlier line.
  private func reading(
    _ row: TableRow,
    _ context: FormContext,
    _ lines: inout [AlienNumber: Int],
  ) -> CaseloadRow {
    var read = CaseloadRow(row, mapping, context)
    guard let number = read.alienNumber else { return read }
    if let first = lines[number] { read.failures.append(repeated(row, first)) }
    lines[number] = lines[number] ?? row.line
    return read
  }

  private func repeated(_ row: TableRow, _ first: Int) -> CaseloadReport.Failure {
    let reason = "line \(first) has the same A-number; write one row for each client"
    return .init(line: row.line, column: header("anumber"), reason: reason)
  }

  private func header(_ key: String) -> String {
    mapping.columns.first { $0.field?.key == key }?.header ?? ""
  }

  private func outcome(
    of row: TableRow,
    _ read: CaseloadRow,
    _ entry: CaseloadEntry,
  ) -> Result<CaseloadEntry.Outcome, CaseloadFailures> {
    guard read.failures.isEmpty else { return .failure(CaseloadFailures(list: read.failures)) }
    do {
      return .success(try entry.enter(read))
    } catch let problem as FormProblem {
      return failure(row, header(problem.field), problem.message)
    } catch {
      return failure(row, "", "\(error)")
    }
  }

  private func failure(
    _ row: TableRow,
    _ column: String,
    _ reason: String,
  ) -> Result<CaseloadEntry.Outcome, CaseloadFailures> {
    let failure = CaseloadReport.Failure(line: row.line, column: column, reason: reason)
    return .failure(CaseloadFailures(list: [failure]))
  }

  private func defect(_ row: TableRow, _ failure: CaseloadReport.Failure?) -> Defect {
    let column = failure?.column ?? ""
    let isShape = column.isEmpty && row.fields.count != mapping.columns.count
    let isShort = row.fields.count < mapping.columns.count
    return Defect(
      file: name,
      line: row.line,
      reason: isShape ? (isShort ? .missingField : .extraField) : .badValue,
      column: column,
      verbatim: row.verbatim,
    )
  }
}

/// Everything that is wrong with a row.
struct CaseloadFailures: Error {
  let list: [CaseloadReport.Failure]
}

extension CaseloadReport {
  /// Counts what became of a row.
  mutating func take(_ outcome: Result<CaseloadEntry.Outcome, CaseloadFailures>) {
    rows += 1
    switch outcome {
    case .success(.added(let count)):
      added += 1
      events += count
    case .success(.updated(let count)):
      updated += 1
      events += count
    case .success(.unchanged): unchanged += 1
    case .failure(let found):
      failed += 1
      failures += found.list
    }
  }
}
