import CaseModel
import Foundation
import GRDB

/// One thing a check looked at, and what it found.
public struct CheckResult: Hashable, Sendable {
  /// What was looked at, in a few words.
  public var subject: String
  /// What was found.
  public var finding: String
  /// Whether it is as it should be.
  public var isSound: Bool
}

extension DocketReader {
  /// Checks the docket: the file itself, that every row is accounted for, that lists agree with
  /// what they are derived from, and that nobody else can read it.
  public func check() throws -> [CheckResult] {
    let tallies = try profile().releases
      .flatMap { release in
        try self.tallies(of: release).map { (release, $0) }
      }
    let latest = try profile().courtRelease
    return try read { db in
      var results = [try db.checkFile(), try db.checkAccess(), try db.checkSummaries()]
      if try db.meta("kind") == DocketKind.caseload.rawValue { results.append(try db.checkLog()) }
      for (release, tally) in tallies where !tally.file.isEmpty {
        results.append(tally.checkConservation(release))
        if release == latest, let table = ReleaseTable(rawValue: tally.table) {
          results.append(try db.checkRows(table, tally))
        }
      }
      return results
    }
  }
}

extension Database {
  fileprivate func checkFile() throws -> CheckResult {
    let answers = try String.fetchAll(self, sql: "PRAGMA quick_check(20)")
    return CheckResult(
      subject: "database file",
      finding: answers == ["ok"] ? "sound" : answers.joined(separator: "; "),
      isSound: answers == ["ok"],
    )
  }

  fileprivate func checkAccess() throws -> CheckResult {
    let path = try String.fetchOne(self, sql: "SELECT file FROM pragma_database_list") ?? ""
    let group = try meta(DocketSharing.key)
    let fault = DocketSharing.fault(of: path, sharedWith: group)
    let readers = group.map { "the group \($0)" } ?? "the owner"
    return CheckResult(
      subject: "access",
      finding: fault ?? "\(readers) alone can read it",
      isSound: fault == nil,
    )
  }

  fileprivate func checkSummaries() throws -> CheckResult {
    let cases = try Int.fetchOne(self, sql: #"SELECT count(*) FROM "case""#) ?? 0
    let summaries = try Int.fetchOne(self, sql: "SELECT count(*) FROM summary") ?? 0
    return CheckResult(
      subject: "cases",
      finding: "\(cases) recorded, \(summaries) in the lists",
      isSound: cases == summaries,
    )
  }

  /// Replays every event and compares what comes out with the tables.
  fileprivate func checkLog() throws -> CheckResult {
    var replayed: [FactKey: FactRow] = [:]
    let events = try events(Condition(sql: ""))
    for state in events.flatMap(\.rows) { replayed[state.key] = state.row }
    let facts = try FactTable.allCases.flatMap { try self.rows(of: $0, Condition(sql: "")) }
    let isSound =
      replayed.count == facts.count && facts.allSatisfy { replayed[$0.key] == $0 }
    return CheckResult(
      subject: "event log",
      finding: isSound
        ? "\(events.count) events give the \(facts.count) facts there are"
        : "\(events.count) events do not give the facts there are",
      isSound: isSound,
    )
  }

  fileprivate func checkRows(_ table: ReleaseTable, _ tally: TableTally) throws -> CheckResult {
    let rows =
      try Int.fetchOne(self, sql: "SELECT count(*) FROM \(quoted(table.spec.name))") ?? 0
    return CheckResult(
      subject: "\(tally.table) rows",
      finding: "\(rows) in the docket, \(tally.loaded + tally.repaired) loaded",
      isSound: rows == tally.loaded + tally.repaired,
    )
  }
}

extension TableTally {
  fileprivate func checkConservation(_ release: LoadedRelease) -> CheckResult {
    CheckResult(
      subject: "\(release.label): \(file)",
      finding: "\(rows) rows = \(loaded) loaded + \(repaired) repaired + \(defective) defective",
      isSound: isConserved,
    )
  }
}
