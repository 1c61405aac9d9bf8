import CaseStore

extension TeamSync {
  /// Goes back to where the docket and the log agree, where the log has lost its end since: after a
  /// failover, or because it was brought back from a backup.
  ///
  /// - Returns: How many entries of this docket wait again, because the log has them no more.
  /// - Throws: `TeamFault`, `DocketError`.
  func followAnewWhereLost() throws -> Int {
    let position = try store.position()
    let marks = try store.marks()
    guard try !agrees(marks.last, position) else { return 0 }
    let mark = try marks.last { try agrees($0, $0.through) }
    let sent = try withToken { try log.lastSequence(of: membership.machine, token: $0) }
    return try store.followAnew(from: mark, sent: sent)
  }

  /// Whether the log still has what a docket has seen of it.
  private func agrees(_ mark: TeamMark?, _ position: Int64) throws -> Bool {
    guard greeting.head >= position else { return false }
    guard let mark else { return true }
    let page = try log.entries(after: mark.entry - 1, limit: 1)
    return page.entries.first.map { $0.position == mark.entry && seal.digest($0) == mark.digest }
      ?? false
  }
}
