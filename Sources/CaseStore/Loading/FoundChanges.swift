import CaseModel

/// The changes a release brings, kept out of memory until they are appended.
final class FoundChanges {
  /// One change as it is kept.
  struct Row: Sendable {
    let number: Int64
    let caseID: Int64
    let kind: String
    let body: String
    let name: String
  }

  private static let batch = 1024

  private let file: RawConnection
  private let insert: RawStatement

  init() throws {
    // A file without a name, gone when it is closed.
    file = try RawConnection("")
    try file.run("CREATE TABLE change (caseID INTEGER, kind TEXT, body TEXT, name TEXT); BEGIN")
    insert = try RawStatement(file, "INSERT INTO change VALUES (?, ?, ?, ?)")
  }

  /// Adds a change.
  func add(_ notice: CaseNotice) throws {
    insert.bind(notice.caseID, at: 1)
    insert.bind(notice.kind.rawValue, at: 2)
    insert.bind(NoticeBody(notice).json, at: 3)
    insert.bind(notice.name, at: 4)
    try insert.execute()
  }

  /// Returns the next changes after one, in the order they were added; none after the last.
  func rows(after last: Int64) throws -> [Row] {
    let select = try RawStatement(
      file,
      """
      SELECT rowid, caseID, kind, body, name FROM change
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
        )
      )
    }
    return rows
  }
}
