/// The schema of a team's log: SQL text in `Schema`, one file for each version.
///
/// > Important: A version is never edited once Vigil has shipped with it.
enum TeamSchema {
  static let versions: [[UInt8]] = [PackageResources.t1_sql]

  /// The greatest version this program knows.
  static var latest: Int { versions.count }

  /// Keeps two programs from changing the schema at once.
  private static let lock = "SELECT pg_advisory_xact_lock(6220125217)"

  /// Makes the schema, or brings an older one up to date.
  ///
  /// - Parameters:
  ///   - connection: A connection whose user may make schemas and roles.
  ///   - team: The team's name for itself, where there is none yet.
  /// - Returns: Whether a team was begun.
  /// - Throws: `TeamFault`: refused, or the schema is of a later version; nothing is changed then.
  static func bringUpToDate(_ connection: PostgresConnection, team: String) throws -> Bool {
    try connection.execute("BEGIN")
    do {
      _ = try connection.query(lock)
      let known = try version(connection)
      guard known <= latest else { throw TeamFault.newer(known) }
      let roles = try TeamRoles(connection)
      if known == 0 { try roles.make(connection) }
      for version in known..<latest {
        let text = String(decoding: versions[version], as: UTF8.self)
        try connection.execute(roles.filled(in: text))
        _ = try connection.query(
          "INSERT INTO vigil.schema_version (version) VALUES ($1::integer)",
          ["\(version + 1)"],
        )
      }
      if known == 0 {
        _ = try connection.query("INSERT INTO vigil.head (team) VALUES ($1)", [team])
        try connection.execute("INSERT INTO vigil.member (role) VALUES (session_user)")
      }
      try connection.execute("COMMIT")
      return known == 0
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  /// The version of the schema; 0 where there is none.
  static func version(_ connection: PostgresConnection) throws -> Int {
    let there = try connection.query("SELECT to_regclass('vigil.schema_version') IS NOT NULL")
    guard there.first?.first == "t" else { return 0 }
    let rows = try connection.query("SELECT max(version) FROM vigil.schema_version")
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }
}

/// The roles of a team's database, which belong to the whole server and so bear its name.
struct TeamRoles {
  let read: String
  let add: String
  let administer: String

  /// Names them.
  init(_ connection: PostgresConnection) throws {
    let rows = try connection.query("SELECT current_database()")
    let database = rows.first?.first.flatMap { $0 } ?? ""
    read = try connection.quoted("\(database)_vigil_read")
    add = try connection.quoted("\(database)_vigil_add")
    administer = try connection.quoted("\(database)_vigil_administer")
  }

  /// Makes them where there are none, each holding the one before it, and the last given to whoever
  /// begins the team.
  func make(_ connection: PostgresConnection) throws {
    for role in [read, add, administer] {
      try connection.execute(
        """
        DO $$ BEGIN CREATE ROLE \(role) NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$
        """
      )
    }
    try connection.execute(
      "GRANT \(read) TO \(add); GRANT \(add) TO \(administer); GRANT \(administer) TO CURRENT_USER"
    )
  }

  /// The text of a version with the roles in their places.
  func filled(in text: String) -> String {
    text.replacing("{read}", with: read).replacing("{add}", with: add)
      .replacing("{administer}", with: administer)
  }
}
