public import CaseStore
import Foundation

/// A team's log on a PostgreSQL server.
public final class PostgresTeamLog: TeamLog {
  let connection: PostgresConnection
  private var isListening = false

  /// Connects to a team's log.
  ///
  /// - Parameters:
  ///   - address: Where it is.
  ///   - password: The password, where one was asked for.
  /// - Throws: `TeamFault`: away, no team there, or of a later version.
  public init(_ address: TeamAddress, password: String? = nil) throws {
    connection = try PostgresConnection(address, password: password)
    try connection.execute("SET statement_timeout = '60s'")
    try TeamSchema.requireCurrent(connection)
  }

  /// Begins a team in a database, or brings its log up to date.
  ///
  /// - Parameters:
  ///   - address: Where the database is; the user may make schemas and roles in it.
  ///   - password: The password, where one was asked for.
  ///   - team: The team's name for itself; nil to begin none.
  /// - Returns: Whether a team was begun.
  /// - Throws: `TeamFault`.
  public static func prepare(
    _ address: TeamAddress,
    password: String? = nil,
    team: String?,
  ) throws -> Bool {
    let connection = try PostgresConnection(address, password: password)
    return try TeamSchema.bringUpToDate(connection, team: team)
  }

  /// The team's name for itself.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func team() throws -> String {
    try connection.query("SELECT team FROM vigil.head").first?.first.flatMap { $0 } ?? ""
  }

  /// Registers a new machine.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func join(name: [UInt8], token: String) throws -> Int64 {
    try number("SELECT vigil.join_team($1::bytea, $2)", [ByteText.text(name), token]) ?? 0
  }

  /// Greets the log, and changes the secret a machine shows.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func greet(machine: Int64, token: String, next: String) throws -> LogGreeting {
    let rows = try connection.query(
      "SELECT team, head, clock FROM vigil.greet($1::bigint, $2, $3)",
      ["\(machine)", token, next],
    )
    guard let row = rows.first else { throw TeamFault.noTeam }
    return LogGreeting(
      team: row[0] ?? "",
      head: row[1].flatMap { Int64($0) } ?? 0,
      clock: row[2].flatMap { Int64($0) } ?? 0,
    )
  }

  /// Reads the entries after a position.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func entries(after position: Int64, limit: Int) throws -> LogPage {
    // One statement sees the head and the entries at one moment.
    let rows = try connection.binary(
      """
      SELECT head.position, entry.position, machine, sequence, tag, sealed
      FROM vigil.head AS head LEFT JOIN LATERAL (
        SELECT position, machine, sequence, tag, sealed FROM vigil.entry
        WHERE position > $1::bigint ORDER BY position LIMIT $2::bigint) AS entry ON true
      ORDER BY entry.position
      """,
      ["\(position)", "\(limit)"],
    ) { row in
      let entry = LoggedEntry(
        position: row.number(1),
        machine: row.number(2),
        sequence: row.number(3),
        tag: row.bytes(4),
        sealed: row.bytes(5),
      )
      return (head: row.number(0), entry: row.isNull(1) ? nil : entry)
    }
    let head = rows.first?.head ?? 0
    let entries = rows.compactMap(\.entry)
    let isFull = entries.count == limit
    return LogPage(
      entries: entries,
      end: isFull ? entries.last?.position ?? head : head,
      head: head,
    )
  }

  /// Reads the number of a machine's last entry in the log.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func lastSequence(of machine: Int64, token: String) throws -> Int64 {
    try number("SELECT vigil.last_sequence($1::bigint, $2)", ["\(machine)", token]) ?? 0
  }

  /// Appends entries, all or none, where nothing was appended since a position.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try number(
      """
      SELECT vigil.append($1::bigint, $2, $3::bigint, $4::bigint[], $5::bytea[], $6::bytea[],
        $7::bytea[])
      """,
      [
        "\(machine)", token, "\(position)", ByteText.array(entries.map(\.sequence)),
        ByteText.array(entries.map(\.tag)), ByteText.array(entries.map(\.caseKey)),
        ByteText.array(entries.map(\.sealed)),
      ],
    )
  }

  /// Reads the sealed keys of cases.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]] {
    guard !tags.isEmpty else { return [:] }
    let rows = try connection.binary(
      """
      SELECT tag, sealed FROM vigil.case_key
      WHERE tag = ANY ($1::bytea[]) AND sealed IS NOT NULL
      """,
      [ByteText.array(Array(tags))],
    ) { ($0.bytes(0), $0.bytes(1)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// Destroys the key of a case, and appends an entry that says so.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try number(
      "SELECT vigil.erase($1::bigint, $2, $3::bigint, $4::bigint, $5::bytea, $6::bytea)",
      [
        "\(machine)", token, "\(position)", "\(entry.sequence)", ByteText.text(tag),
        ByteText.text(entry.sealed),
      ],
    )
  }

  /// Reads who belongs to the team.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func machines() throws -> [LoggedMachine] {
    try connection.query(
      """
      SELECT machine.number, machine.name, coalesce(machine.office, ''),
        to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        left_at IS NOT NULL,
        CASE WHEN seen_at > now() - interval '3 minutes' THEN presence.sealed END
      FROM vigil.machine LEFT JOIN vigil.presence ON presence.machine = machine.number
      ORDER BY machine.number
      """
    )
    .map { row in
      LoggedMachine(
        number: row[0].flatMap { Int64($0) } ?? 0,
        name: ByteText.bytes(row[1]),
        office: row[2] ?? "",
        seenAt: row[3] ?? "",
        hasLeft: row[4] == "t",
        presence: ByteText.bytes(row[5]),
      )
    }
  }

  /// Says what a machine's user is looking at.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func present(
    _ sealed: [UInt8],
    about tag: [UInt8],
    by machine: Int64,
    token: String,
  ) throws {
    _ = try connection.query(
      "SELECT vigil.present($1::bigint, $2, $3::bytea, $4::bytea)",
      ["\(machine)", token, ByteText.text(tag), ByteText.text(sealed)],
    )
  }

  /// Ends a machine's part in the team.
  ///
  /// - Throws: `TeamFault`: the server is away, or refuses the machine.
  public func leave(machine: Int64, token: String) throws {
    _ = try connection.query("SELECT vigil.leave($1::bigint, $2)", ["\(machine)", token])
  }

  /// Waits for a change of the log, of which the server tells at once.
  ///
  /// - Throws: `TeamFault` where the server is away.
  public func waitForChange(seconds: Double) throws -> LogChange {
    if !isListening {
      try connection.execute("LISTEN vigil_team")
      isListening = true
      return [.entries, .presence]
    }
    return try connection.notifications(within: seconds)
      .reduce(into: []) { $0.formUnion($1 == "presence" ? .presence : .entries) }
  }

  /// The connection's socket, over which the server tells of changes.
  public var newsFile: Int32? { connection.socket }

  private func number(_ sql: String, _ values: [String?]) throws -> Int64? {
    try connection.query(sql, values).first?.first.flatMap { $0 }.flatMap { Int64($0) }
  }
}
