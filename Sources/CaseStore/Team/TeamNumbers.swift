import CaseModel
import GRDB

/// The numbers a machine of a team may give, so that no two machines give the same.
///
/// A machine gives cases numbers from a million times its own number, and rows of a case numbers
/// from ten thousand times. What a docket held before it began a team keeps its numbers; a machine
/// gives the numbers after those it knows of in its range.
struct TeamNumbers {
  /// The machine's number in its team, from 1.
  let machine: Int64

  static let cases: Int64 = 1_000_000
  static let rows: Int64 = 10_000

  /// The numbers of its cases.
  var ofCases: Range<Int64> {
    machine * TeamNumbers.cases..<(machine + 1) * TeamNumbers.cases
  }

  /// The number of a new row of a case, after those that are known.
  func nextRow(after known: [Int64]) throws -> Int64 {
    let range = machine * TeamNumbers.rows..<(machine + 1) * TeamNumbers.rows
    let next = 1 + (known.filter(range.contains).max() ?? range.lowerBound)
    guard range.contains(next) else {
      throw DocketError.refused(
        "this machine has entered 9,999 facts of the case, which is the most; enter it on another"
      )
    }
    return next
  }
}

extension Database {
  /// The greatest number of a case of this machine's own that was erased.
  private static let greatestKey = "teamGreatestCase"

  /// The numbers this docket may give; nil where it is in no team.
  func teamNumbers() throws -> TeamNumbers? {
    try teamMembership().map { TeamNumbers(machine: $0.machine) }
  }

  /// The number of a new case.
  func nextCase(in numbers: TeamNumbers) throws -> Int64 {
    let range = numbers.ofCases
    let greatest = try Int64.fetchOne(
      self,
      sql: #"""
        SELECT max(?1, coalesce((SELECT max(id) FROM "case" WHERE id >= ?1 AND id < ?2), 0),
          coalesce((SELECT max(caseID) FROM event WHERE caseID >= ?1 AND caseID < ?2), 0),
          coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?3), 0))
        """#,
      arguments: [range.lowerBound, range.upperBound, Database.greatestKey],
    )
    let next = 1 + (greatest ?? range.lowerBound)
    guard range.contains(next) else {
      throw DocketError.refused("this machine has used its million case numbers; join again")
    }
    return next
  }

  /// Keeps the number of an erased case of this machine's own, so that it is not given twice.
  func keepGreatestTeamCase(atLeast id: Int64) throws {
    guard let numbers = try teamNumbers(), numbers.ofCases.contains(id) else { return }
    let next = try nextCase(in: numbers)
    try setMeta(Database.greatestKey, "\(max(id, next - 1))")
  }

  /// Brings what is kept of a team in line with a log from which events were erased.
  ///
  /// SQLite gives the numbers of the last rows again: what was noted under them is not to be taken
  /// for the new ones, and those are not to pass for collected.
  func settleTeamAfterErasing() throws {
    try execute(
      sql: """
        DELETE FROM teamEvent WHERE part >= 0 AND event NOT IN (SELECT id FROM event)
          OR part < 0 AND event NOT IN (SELECT id FROM queueAction);
        DELETE FROM teamOutbox
          WHERE kind = 'events' AND item NOT IN (SELECT id FROM event)
          OR kind = 'action' AND item NOT IN (SELECT id FROM queueAction);
        DELETE FROM teamTouch WHERE sequence NOT IN (SELECT sequence FROM teamOutbox);
        """
    )
    guard try teamMembership() != nil else { return }
    for (key, table) in [
      (Database.teamEventKey, "event"), (Database.teamActionKey, "queueAction"),
    ] {
      let last = try Int64.fetchOne(self, sql: "SELECT max(id) FROM \(table)") ?? 0
      if try teamNumber(key) > last { try setMeta(key, "\(last)") }
    }
  }
}
