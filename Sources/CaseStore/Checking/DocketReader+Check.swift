import CaseColumns
public import CaseModel
import Foundation
import GRDB

extension DocketReader {
  /// Checks the docket: the file, its schema, that every row is accounted for, and that lists,
  /// clocks, checksums, columns and queues are what the facts and the log give.
  ///
  /// What it does not see: a fact of a clinic changed together with the event that entered it, and
  /// rows of a release changed together with their checksum; nobody does that by accident.
  ///
  /// - Parameters:
  ///   - isFull: Whether every case is compared; else all of a caseload and about 20,000 cases of a
  ///     public docket, others each time.
  ///   - plan: The rules and closures lists are derived by.
  /// - Returns: What was looked at, and what was found.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the cases compared.
  public func check(
    isFull: Bool = false,
    plan: ClockPlan = .standard,
  ) throws -> [CheckResult] {
    let columns = try checkColumns()
    return try readRecorded { db in
      let isCaseload = try db.meta("kind") == DocketKind.caseload.rawValue
      var results = [
        try db.checkFile(isFull: isFull || isCaseload), try db.checkAccess(), try db.checkSchema(),
        try db.checkSummaries(),
      ]
      results += try db.checkLists(ListCheck(isFull: isFull || isCaseload, plan: plan))
      if try db.hasCurrentLists() { results.append(try db.checkCodeNames()) }
      results += [columns, try db.checkQueues(), try db.checkSeals(), try db.checkTables()]
        .compactMap(\.self)
      if isCaseload { results.append(try db.checkLog()) }
      return results + (try db.checkAccounts())
    }
  }

  private func checkColumns() throws -> CheckResult? {
    guard let path = try readRecorded({ try $0.filePath() }) else { return nil }
    let columns = ColumnFile.path(of: path)
    guard FileManager.default.fileExists(atPath: columns) else { return nil }
    let stamp = try readRecorded { try $0.listStamp() }
    guard let file = ColumnFile(columns) else {
      return CheckResult("columns", "damaged, or of another version", isSound: false)
    }
    guard file.directory.stamp == stamp else {
      return CheckResult("columns", "of earlier lists, and not used", isSound: true)
    }
    let wrong = file.damagedColumns()
    return CheckResult("columns", wrong: wrong, otherwise: "sound, and of the lists there are")
  }
}

extension ColumnFile {
  /// The names of columns whose bytes are not those that were written.
  fileprivate func damagedColumns() -> [Phrase] {
    [\ColumnDirectory.cases, \.clocks]
      .flatMap { table in
        // A column that cannot be read is what is looked for, and is reported.
        directory[keyPath: table].columns.map(\.name)
          .filter { (try? column($0, of: table)) == nil }.map { "\($0) is damaged" as Phrase }
      }
  }
}

extension Database {
  fileprivate func filePath() throws -> String? {
    try String.fetchOne(self, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'")
  }

  fileprivate func checkFile(isFull: Bool) throws -> CheckResult {
    let check = isFull ? "integrity_check" : "quick_check"
    let answers = try String.fetchAll(self, sql: "PRAGMA main.\(check)(20)")
    let wrong = answers == ["ok"] ? [] : answers.map { Phrase(value: $0) }
    return CheckResult("database file", wrong: wrong, otherwise: "sound")
  }

  fileprivate func checkAccess() throws -> CheckResult {
    let group = try meta(DocketSharing.key)
    let fault = DocketSharing.fault(of: try filePath() ?? "", sharedWith: group)
    let readers: Phrase = group.map { "the group \($0)" } ?? "the owner"
    return CheckResult(
      "access",
      fault ?? "\(readers) alone can read it",
      isSound: fault == nil,
    )
  }

  fileprivate func checkSummaries() throws -> CheckResult {
    let cases = try Int.fetchOne(self, sql: #"SELECT count(*) FROM "case""#) ?? 0
    let summaries = try Int.fetchOne(self, sql: "SELECT count(*) FROM summary") ?? 0
    let finding: Phrase = "\(cases) recorded, \(summaries) in the lists"
    return CheckResult("cases", finding, isSound: cases == summaries)
  }

  /// Compares items of queues with the last action on each; what an undo finished in every queue
  /// has no action.
  fileprivate func checkQueues() throws -> CheckResult {
    let differing = try Int.fetchOne(
      self,
      sql: """
        SELECT count(*) FROM (
          SELECT queue, subject, version, work, holder, since, until FROM queueAction AS last
          WHERE action <> 'note' AND version = (SELECT max(version) FROM queueAction
            WHERE queue = last.queue AND subject = last.subject AND action <> 'note')
          EXCEPT SELECT queue, subject, version, work, holder, since, until FROM queueItem)
        """,
    )
    let items =
      try Int.fetchOne(self, sql: "SELECT count(*) FROM queueItem WHERE queue <> '*'") ?? 0
    let worked = try Int.fetchOne(
      self,
      sql: """
        SELECT count(*) FROM (
          SELECT DISTINCT queue, subject FROM queueAction WHERE action <> 'note')
        """,
    )
    let isSound = differing == 0 && items == worked
    return CheckResult(
      "queues",
      isSound
        ? "\(items) items are as their last actions left them"
        : "items are not as their last actions left them",
      isSound: isSound,
    )
  }

  /// Checks that every row of every file read is accounted for.
  fileprivate func checkAccounts() throws -> [CheckResult] {
    let releases = try releases()
    let latest = releases.last { $0.kind == .court }
    return try releases.flatMap { release in
      try tallies(of: release).filter { !$0.file.isEmpty }
        .flatMap { tally -> [CheckResult] in
          let account = tally.checkConservation(release)
          guard release == latest, let table = ReleaseTable(rawValue: tally.table) else {
            return [account]
          }
          return [account, try checkRows(table, tally)]
        }
    }
  }

  private func checkRows(_ table: ReleaseTable, _ tally: TableTally) throws -> CheckResult {
    let rows =
      try Int.fetchOne(self, sql: "SELECT count(*) FROM \(quoted(table.spec.name))") ?? 0
    return CheckResult(
      "\(tally.table) rows",
      "\(rows) in the docket, \(tally.loaded + tally.repaired) loaded",
      isSound: rows == tally.loaded + tally.repaired,
    )
  }
}

extension TableTally {
  fileprivate func checkConservation(_ release: LoadedRelease) -> CheckResult {
    CheckResult(
      Phrase(value: "\(release.label): \(file)"),
      "\(rows) rows = \(loaded) loaded + \(repaired) repaired + \(defective) defective",
      isSound: isConserved,
    )
  }
}
