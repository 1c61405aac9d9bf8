import CaseModel
import CaseStore
import Foundation

/// The changes a release brings, kept out of memory until they are appended.
final class FoundChanges {
  /// One change as it is kept.
  struct Row: Sendable {
    let number: Int64
    let caseID: Int64
    let kind: String
    let body: String
    let name: String
    /// The last known rows of a case that vanished, as an event keeps rows; else empty.
    let lastKnown: String
  }

  private static let batch = 1024

  private let file: RawConnection
  private let insert: RawStatement

  /// Begins, or resumes after a number of changes.
  init(_ path: String, resumingAfter count: Int64) throws {
    if !FileManager.default.fileExists(atPath: path) { try Docket.createFile(path) }
    file = try RawConnection(path)
    try file.run(
      """
      PRAGMA synchronous = OFF;
      CREATE TABLE IF NOT EXISTS change (
        caseID INTEGER, kind TEXT, body TEXT, name TEXT, lastKnown TEXT);
      DELETE FROM change WHERE rowid > \(count);
      BEGIN
      """
    )
    insert = try RawStatement(file, "INSERT INTO change VALUES (?, ?, ?, ?, ?)")
  }

  /// Adds a change, with the last known rows of a case that vanished.
  func add(_ notice: CaseNotice, lastKnown: String = "") throws {
    insert.bind(notice.caseID, at: 1)
    insert.bind(notice.kind.rawValue, at: 2)
    insert.bind(NoticeBody(notice).json, at: 3)
    insert.bind(notice.name, at: 4)
    insert.bind(lastKnown, at: 5)
    try insert.execute()
  }

  /// How many there are; what was added by then is in the hands of the system.
  func unfinished() throws -> Int64 {
    try file.run("COMMIT; BEGIN")
    return try file.number("SELECT coalesce(max(rowid), 0) FROM change")
  }

  /// Returns the next changes after one, in the order they were added; none after the last.
  func rows(after last: Int64) throws -> [Row] {
    let select = try RawStatement(
      file,
      """
      SELECT rowid, caseID, kind, body, name, lastKnown FROM change
      WHERE rowid > \(last) ORDER BY rowid LIMIT \(FoundChanges.batch)
      """,
    )
    var rows: [Row] = []
    while try select.step() {
      rows.append(
        Row(
          number: select.integer(0),
          caseID: select.integer(1),
          kind: select.text(2),
          body: select.text(3),
          name: select.text(4),
          lastKnown: select.text(5),
        )
      )
    }
    return rows
  }
}
