import CaseStore

extension RawConnection {
  /// Keeps the last known rows of a case that a release no longer holds.
  func keep(vanished id: Int64, _ body: String) throws {
    let insert = try RawStatement(
      self,
      """
      INSERT OR REPLACE INTO vanishedCase (caseID, lastRelease, body)
      VALUES (?, (SELECT coalesce(max(id), 0) FROM release
        WHERE kind = 'court' AND id < (SELECT max(id) FROM release WHERE kind = 'court')), ?)
      """,
    )
    insert.bind(id, at: 1)
    insert.bind(body, at: 2)
    try insert.execute()
  }

  /// Takes away what was kept of cases that are in the release again.
  func forgetReappeared() throws {
    try run("DELETE FROM vanishedCase WHERE caseID IN (SELECT id FROM \"case\")")
  }
}
