import CaseModel
import Foundation

/// Finds what a newer release changes, reading the old docket beside the new one in the order of
/// cases.
///
/// The loading of a release hands it each case once; the changes wait in a file of their own until
/// the new docket is put in place, because what arrives meanwhile comes before them.
final class ChangeFinder {
  private let old: RawConnection
  private let asOf: Day
  private let source: String
  private var histories: HistoryCursor
  private var waiting: CaseHistory?
  private let lastSeen: RawStatement
  private let found: RawConnection
  private let insert: RawStatement

  /// Begins to compare with a docket, as it stands now.
  init(since docket: Docket, source: String) throws {
    asOf = try docket.reading { try $0.asOf() }
    // With a log beside it: without one, reading for so long would keep everybody from writing.
    try docket.writing { _ in }
    self.source = source
    old = try RawConnection(docket.path)
    try old.run("BEGIN")
    histories = try HistoryCursor(old)
    waiting = try histories.next()
    lastSeen = try RawStatement(
      old,
      """
      SELECT notice FROM event
      WHERE caseID = ? AND notice IN ('case-vanished', 'case-reappeared') ORDER BY id DESC LIMIT 1
      """,
    )
    // A file without a name: kept out of memory, and gone when it is closed.
    found = try RawConnection("")
    try found.run("CREATE TABLE change (caseID INTEGER, kind TEXT, body TEXT, name TEXT); BEGIN")
    insert = try RawStatement(found, "INSERT INTO change VALUES (?, ?, ?, ?)")
  }

  /// Takes a case of the new release; cases come in the order of their numbers.
  func take(_ history: CaseHistory, _ derivation: CaseDerivation) throws {
    try vanish(before: history.id)
    if let earlier = waiting, earlier.id == history.id {
      for notice in derivation.changes(since: earlier, asOf: asOf) { try add(notice) }
      waiting = try histories.next()
    } else if try hadVanished(history.id) {
      try add(CaseNotice(.caseReappeared, of: history.id))
    }
  }

  /// Ends: every case that is left is not in the new release.
  func finish() throws {
    try vanish(before: .max)
  }

  private func vanish(before id: Int64) throws {
    while let earlier = waiting, earlier.id < id {
      try add(CaseNotice(.caseVanished, of: earlier.id))
      waiting = try histories.next()
    }
  }

  private func hadVanished(_ id: Int64) throws -> Bool {
    lastSeen.bind(id, at: 1)
    defer { lastSeen.reset() }
    return try lastSeen.step() && lastSeen.text(0) == NoticeKind.caseVanished.rawValue
  }

  private func add(_ notice: CaseNotice) throws {
    insert.bind(notice.caseID, at: 1)
    insert.bind(notice.kind.rawValue, at: 2)
    insert.bind(NoticeBody(notice).json, at: 3)
    insert.bind(notice.name, at: 4)
    try insert.execute()
  }

  /// Hands over every change found, in the order of cases.
  func forEach(_ body: (CaseNotice) throws -> Void) throws {
    try forEachRow { row in
      let notice = CaseNotice(kind: row.text(1), caseID: row.integer(0), body: row.text(2))
      if let notice { try body(notice) }
    }
  }

  /// Appends every change found to the new docket, after what is there.
  func append(to connection: RawConnection) throws {
    try release()
    let append = try RawStatement(
      connection,
      """
      INSERT INTO event (caseID, kind, who, source, body, notice, sourceID)
      VALUES (?, 'noticed', 'vigil', ?, ?, ?, ?)
      ON CONFLICT (source, sourceID) WHERE sourceID IS NOT NULL DO NOTHING
      """,
    )
    try forEachRow { row in
      append.bind(row.integer(0), at: 1)
      append.bind(source, at: 2)
      append.bind(row.text(2), at: 3)
      append.bind(row.text(1), at: 4)
      append.bind(row.text(3), at: 5)
      try append.execute()
    }
  }

  /// Lets the old docket go, so that its log can be folded in.
  private func release() throws {
    histories.close()
    lastSeen.close()
    try old.run("ROLLBACK")
  }

  private func forEachRow(_ body: (RawStatement) throws -> Void) throws {
    let rows = try RawStatement(
      found,
      "SELECT caseID, kind, body, name FROM change ORDER BY rowid",
    )
    while try rows.step() { try body(rows) }
  }
}
