import CaseStore

/// What a member of a team may do.
public enum TeamRight: String, CaseIterable, Sendable {
  /// Read everything it may see, and enter nothing.
  case read
  /// Read, and enter facts.
  case add
  /// Read, enter, erase, and invite.
  case administer
}

extension PostgresTeamLog {
  /// Lets a database user take part.
  ///
  /// The user is made where there is none, without a password: its administrator sets one, or lets
  /// it in by a certificate.
  ///
  /// - Parameters:
  ///   - user: The user's name in the database.
  ///   - right: What it may do.
  ///   - office: The office whose clients it sees; nil for all.
  /// - Returns: Whether the user was made.
  /// - Throws: `TeamFault.refused` where one may not; nothing is changed then.
  @discardableResult
  public func invite(_ user: String, _ right: TeamRight, office: String?) throws -> Bool {
    let roles = try TeamRoles(connection)
    let name = try connection.quoted(user)
    let role =
      switch right {
      case .read: roles.read
      case .add: roles.add
      case .administer: roles.administer
      }
    try connection.execute("BEGIN")
    do {
      let known = try connection.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [user])
      if known.isEmpty { try connection.execute("CREATE ROLE \(name) LOGIN") }
      try connection.execute("GRANT \(role) TO \(name)")
      _ = try connection.query(
        """
        INSERT INTO vigil.member (role, office) VALUES ($1, $2)
        ON CONFLICT (role) DO UPDATE SET office = excluded.office
        """,
        [user, office],
      )
      try connection.execute("COMMIT")
      return known.isEmpty
    } catch {
      // The error that is thrown says more; a line that is cut has rolled back already.
      try? connection.execute("ROLLBACK")
      throw error
    }
  }
}
