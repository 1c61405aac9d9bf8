import CaseColumns
import CaseModel
import Foundation
import GRDB
import Platform

extension Docket {
  /// Takes a person out of the docket: facts, log, queues, lists, columns and free pages.
  ///
  /// What was copied elsewhere before - backups, exports, paper - is not reached.
  ///
  /// - Parameters:
  ///   - caseID: The person's case.
  ///   - who: Who does it.
  ///   - why: Why; it does not name the person.
  /// - Returns: What was taken out, and where others' facts still name the person.
  /// - Throws: `DocketError`; where it comes before the end, it says what is left to do.
  public func erase(_ caseID: Int64, who: String, why: String) throws -> Erasure {
    try erase(caseID, who: who, why: why, isAnywhere: false)
  }

  /// Takes a person out; one who was erased elsewhere may be named by others' facts alone.
  func erase(
    _ caseID: Int64,
    who: String,
    why: String,
    isAnywhere: Bool,
  ) throws -> Erasure {
    let person = PersonTexts(try reading { try $0.persons(caseID) })
    guard !person.areIn(why), !person.areIn(who) else {
      throw DocketError.refused("the reason is kept; write one that does not name the person")
    }
    let gate = try DocketGate(closing: path)
    defer { withExtendedLifetime(gate) {} }
    let erasure = try DocketError.translated(path) {
      let database = try writer()
      defer { try? database.close() }
      let erasure = try database.erasing(
        caseID,
        plan,
        person,
        who: who,
        why: why,
        isAnywhere: isAnywhere,
      )
      try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
      try database.emptyLog(path)
      return erasure
    }
    unsafe unlink(ColumnFile.path(of: path))
    if erasure.leftIn.isEmpty { try requireNoTrace(of: person) }
    return erasure
  }

  /// Looks at every byte of the docket and what is beside it.
  private func requireNoTrace(of person: PersonTexts) throws {
    for end in [""] + FileName.besides {
      let url = URL(filePath: path + end)
      guard FileName.kind(of: url.path) != .none else { continue }
      let bytes = try Data(contentsOf: url, options: .alwaysMapped)
      for trace in person.traces where bytes.range(of: trace) != nil {
        throw DocketError.refused(
          """
          the person is out of every table, and a trace is left in \(url.lastPathComponent); close \
          other programs and run the same command again
          """
        )
      }
    }
  }
}

extension DatabaseQueue {
  fileprivate func erasing(
    _ caseID: Int64,
    _ plan: ClockPlan,
    _ person: PersonTexts,
    who: String,
    why: String,
    isAnywhere: Bool,
  ) throws -> Erasure {
    var erasure = Erasure(caseID: caseID)
    try writeWithoutTransaction { db in
      // What is deleted is written over, in the file and in its indexes.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.inTransaction(.immediate) {
        guard try db.meta("kind") == DocketKind.caseload.rawValue else {
          throw DocketError.wrongKind("only a clinic's own docket names people")
        }
        guard try isAnywhere || db.history(of: caseID) != nil else {
          throw DocketError.absent("no case \(caseID) in this docket")
        }
        var eraser = CaseEraser(db, plan, caseID: caseID, person)
        erasure = try eraser.erase(who: who, why: why)
        return .commit
      }
    }
    return erasure
  }

  /// Empties the log; those who watch the docket let go of it when they see the wish.
  fileprivate func emptyLog(_ path: String) throws {
    let wish = ReadOnlyDocket.wish(for: path)
    defer { unsafe unlink(wish) }
    for turn in 0..<200 where !WaitingRoom.isGivenUp {
      if turn == 20 {
        WaitingRoom.say("\(path): others are reading it; waiting up to ten seconds for them")
      }
      let isEmpty = try writeWithoutTransaction { db in
        try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int == 0 }
      }
      if isEmpty == true { return }
      unsafe Foundation.close(Foundation.open(wish, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
      usleep(50_000)
    }
    throw DocketError.inUse(path)
  }
}

extension Database {
  /// The person as recorded now and whenever it was entered or corrected.
  fileprivate func persons(_ caseID: Int64) throws -> [Person] {
    let condition = Condition(sql: "WHERE id = ?", values: [caseID.databaseValue])
    let logged = try events(of: [caseID]).flatMap(\.rows).compactMap { $0.row?.record as? Person }
    return try records(Person.self, condition) + logged
  }
}
