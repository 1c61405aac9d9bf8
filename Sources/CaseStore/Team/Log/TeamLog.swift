/// An entry on its way to the log, sealed.
public struct SealedEntry: Hashable, Sendable {
  /// The machine's own number for it.
  public var sequence: Int64
  /// A name for its case that says nothing of it; empty where it is about none.
  public var tag: [UInt8]
  /// The sealed key of a case the log may not know yet; nil where it has one.
  public var caseKey: [UInt8]?
  /// What it says, sealed.
  public var sealed: [UInt8]

  /// Makes an entry.
  public init(sequence: Int64, tag: [UInt8], caseKey: [UInt8]?, sealed: [UInt8]) {
    self.sequence = sequence
    self.tag = tag
    self.caseKey = caseKey
    self.sealed = sealed
  }
}

/// An entry of the log.
public struct LoggedEntry: Hashable, Sendable {
  /// Its place in the log, from 1.
  public var position: Int64
  /// The machine that wrote it.
  public var machine: Int64
  /// The machine's own number for it.
  public var sequence: Int64
  /// A name for its case; empty where it is about none.
  public var tag: [UInt8]
  /// What it says, sealed.
  public var sealed: [UInt8]

  /// Makes an entry.
  public init(
    position: Int64,
    machine: Int64,
    sequence: Int64,
    tag: [UInt8],
    sealed: [UInt8],
  ) {
    self.position = position
    self.machine = machine
    self.sequence = sequence
    self.tag = tag
    self.sealed = sealed
  }
}

/// Some entries of the log, and where reading goes on.
public struct LogPage: Hashable, Sendable {
  /// The entries one may see, in order.
  public var entries: [LoggedEntry]
  /// The last position looked at.
  public var end: Int64
  /// The last position there is.
  public var head: Int64

  /// Makes a page.
  public init(entries: [LoggedEntry], end: Int64, head: Int64) {
    self.entries = entries
    self.end = end
    self.head = head
  }
}

/// A machine of a team, as the log knows it.
public struct LoggedMachine: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// Its name, sealed.
  public var name: [UInt8]
  /// The office it may see the clients of; empty where it sees all.
  public var office: String
  /// When it was there last, UTC.
  public var seenAt: String
  /// Whether it has left.
  public var hasLeft: Bool
  /// What its user is looking at, sealed; empty where nothing is said.
  public var presence: [UInt8]

  /// Makes a machine.
  public init(
    number: Int64,
    name: [UInt8],
    office: String,
    seenAt: String,
    hasLeft: Bool,
    presence: [UInt8],
  ) {
    self.number = number
    self.name = name
    self.office = office
    self.seenAt = seenAt
    self.hasLeft = hasLeft
    self.presence = presence
  }
}

/// How the log greets a machine.
public struct LogGreeting: Hashable, Sendable {
  /// The team's name for itself.
  public var team: String
  /// The last position of the log.
  public var head: Int64
  /// The server's clock, in seconds since 1970.
  public var clock: Int64

  /// Makes a greeting.
  public init(team: String, head: Int64, clock: Int64) {
    self.team = team
    self.head = head
    self.clock = clock
  }
}

/// What may have changed in a log.
public struct LogChange: OptionSet, Hashable, Sendable {
  /// The parts, as bits.
  public let rawValue: Int

  /// Makes a set of its bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Entries were appended.
  public static let entries = LogChange(rawValue: 1)
  /// Somebody looks at another case, or at none any more.
  public static let presence = LogChange(rawValue: 2)
}

/// A team's log: entries that are only ever added, in one order for everybody.
///
/// This is all a team asks of a server. `SQLiteTeamLog` and `PostgresTeamLog` pass the
/// same tests.
/// A log reads nothing of what it holds; who writes must have seen everything before.
public protocol TeamLog: AnyObject {
  /// Registers a new machine.
  ///
  /// - Parameters:
  ///   - name: Its name, sealed.
  ///   - token: The secret it shows at its first visit.
  /// - Returns: Its number.
  /// - Throws: `TeamFault`.
  func join(name: [UInt8], token: String) throws -> Int64

  /// Greets the log before anything else, and changes the secret a machine shows.
  ///
  /// - Parameters:
  ///   - machine: The machine's number.
  ///   - token: The secret it was given last.
  ///   - next: The secret of the next visit; the same as the one before where its answer was lost.
  /// - Returns: The greeting.
  /// - Throws: `TeamFault.copied` where another docket has shown this secret since.
  func greet(machine: Int64, token: String, next: String) throws -> LogGreeting

  /// Reads the entries after a position.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - limit: The most to return.
  /// - Returns: The entries one may see, and how far that is.
  /// - Throws: `TeamFault`.
  func entries(after position: Int64, limit: Int) throws -> LogPage

  /// Reads the number of a machine's last entry in the log; 0 where it has none.
  func lastSequence(of machine: Int64, token: String) throws -> Int64

  /// Appends entries, all or none, where nothing was appended since a position.
  ///
  /// - Parameters:
  ///   - entries: The entries, in order.
  ///   - machine: Who appends them.
  ///   - token: The secret of this visit.
  ///   - position: The last position its docket has seen.
  /// - Returns: The position of the last entry; nil where the log has gone on: read, and try again.
  /// - Throws: `TeamFault`.
  func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64?

  /// Reads the sealed keys of cases; those of erased cases and unknown ones are left out.
  func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]]

  /// Destroys the key of a case, so that nobody reads its entries any more, and appends an entry
  /// that says so.
  ///
  /// - Parameters:
  ///   - tag: The name of the case.
  ///   - entry: The entry that says so.
  ///   - machine: Who does it.
  ///   - token: The secret of this visit.
  ///   - position: The last position its docket has seen.
  /// - Returns: The position of the entry; nil where the log has gone on.
  /// - Throws: `TeamFault`.
  func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64?

  /// Reads who belongs to the team.
  func machines() throws -> [LoggedMachine]

  /// Says what a machine's user is looking at, sealed; nothing where it is empty.
  ///
  /// - Parameters:
  ///   - sealed: What is said; only those may read it who may read the case's entries.
  ///   - tag: The name of the case; empty where nothing is said.
  ///   - machine: Who says it.
  ///   - token: The secret of this visit.
  /// - Throws: `TeamFault`.
  func present(_ sealed: [UInt8], about tag: [UInt8], by machine: Int64, token: String) throws

  /// Ends a machine's part in the team.
  func leave(machine: Int64, token: String) throws

  /// Waits for a change of the log by somebody else.
  ///
  /// - Parameter seconds: The longest to wait.
  /// - Returns: What may have changed; everything may have at the first call.
  /// - Throws: `TeamFault`.
  func waitForChange(seconds: Double) throws -> LogChange

  /// The file that can be read when `waitForChange` has something to return; nil where it has to be
  /// asked now and then.
  var newsFile: Int32? { get }
}
