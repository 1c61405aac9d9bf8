import CaseStore

/// The schema of a team's log: SQL text in `Schema`, one file for each version.
///
/// > Important: A version is never edited once Vigil has shipped with it.
enum TeamSchema {
  static let versions: [[UInt8]] = [
    PackageResources.t1_sql, PackageResources.t2_sql, PackageResources.t3_sql,
  ]

  /// The greatest version this program knows.
  static var latest: Int { versions.count }

  /// Keeps two programs from changing the schema at once.
  private static let lock = "SELECT pg_advisory_xact_lock(6220125217)"

  /// Makes the schema, or brings an older one up to date.
  ///
  /// - Parameters:
  ///   - connection: A connection whose user may make schemas and roles.
  ///   - team: The team's name for itself, where there is none yet; nil to begin none.
  ///   - versions: The versions to bring it to.
  /// - Returns: Whether a team was begun.
  /// - Throws: `TeamFault`: refused, or the schema is of a later version; nothing is changed then.
  static func bringUpToDate(
    _ connection: PostgresConnection,
    team: String?,
    to versions: [[UInt8]] = versions,
  ) throws -> Bool {
    try connection.execute("BEGIN")
    do {
      _ = try connection.query(lock)
      let known = try version(connection)
      guard known <= versions.count else { throw TeamFault.newer(known) }
      guard known > 0 || team != nil else { throw TeamFault.noTeam }
      let roles = try TeamRoles(connection)
      if known == 0 { try roles.make(connection) }
      for version in known..<versions.count {
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
      // The error that is thrown says more; a line that is cut has rolled back already.
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  /// Refuses a log that this program does not write as it is.
  static func requireCurrent(_ connection: PostgresConnection, latest: Int = latest) throws {
    let version = try version(connection)
    guard version > 0 else { throw TeamFault.noTeam }
    guard version <= latest else { throw TeamFault.newer(version) }
    guard version == latest else { throw TeamFault.older(version) }
  }

  /// The version of the schema; 0 where there is none.
  static func version(_ connection: PostgresConnection) throws -> Int {
    let there = try connection.query("SELECT to_regclass('vigil.schema_version') IS NOT NULL")
    guard there.first?.first == "t" else { return 0 }
    let rows = try connection.query("SELECT max(version) FROM vigil.schema_version")
    return rows.first?.first.flatMap { $0 }.flatMap { Int($0) } ?? 0
  }
}

/// The roles of a team's database, which belong to the whole server and so bear its name: that of
/// the database the team began in, wherever it was restored since.
struct TeamRoles {
  let read: String
  let add: String
  let administer: String

  /// Names them.
  init(_ connection: PostgresConnection) throws {
    let rows = try connection.query(
      """
      SELECT coalesce(
        (SELECT regexp_replace(roles[1]::text, '_read$', '') FROM pg_policies
         WHERE schemaname = 'vigil' AND tablename = 'entry'),
        current_database() || '_vigil')
      """
    )
    let name = rows.first?.first.flatMap { $0 } ?? ""
    read = try connection.quoted("\(name)_read")
    add = try connection.quoted("\(name)_add")
    administer = try connection.quoted("\(name)_administer")
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
