public import CaseStore

/// A machine of a team, as its members see it.
public struct TeamMachine: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// What it is called.
  public var name: String
  /// The office it may see the clients of; empty where it sees all.
  public var office: String
  /// When it visited the log last, UTC.
  public var seenAt: String
  /// Whether it has left.
  public var hasLeft: Bool
  /// What its user looks at; nil where nothing is said, or was not for some minutes.
  public var presence: TeamPresence?
  /// Whether it is this one.
  public var isOwn: Bool
}

/// What a comparison of the log and a docket found.
public struct TeamComparison: Hashable, Sendable {
  /// How many entries of the log were read.
  public var entries: Int
  /// Whether they are those the docket has taken, in the same order.
  public var isSameLog: Bool
  /// Whether the docket's facts are those the log gives, of the clients its user may see; nil while
  /// entries wait to be sent.
  public var isSameFacts: Bool?
  /// How many entries wait to be sent.
  public var waiting: Int
}

extension TeamSync {
  /// Reads who belongs to the team.
  ///
  /// - Throws: `TeamFault` where the log is away.
  public func machines() throws -> [TeamMachine] {
    try log.machines()
      .map { machine in
        TeamMachine(
          number: machine.number,
          name: seal.opened(machine.name, as: "name") ?? "?",
          office: machine.office,
          seenAt: machine.seenAt,
          hasLeft: machine.hasLeft,
          presence: seal.opened(machine.presence, as: "presence \(machine.number)")
            .flatMap { TeamPresence($0) },
          isOwn: machine.number == membership.machine,
        )
      }
  }

  /// Says to the team what the user looks at; nil for nothing.
  ///
  /// - Throws: `TeamFault` where the log is away.
  public func present(_ presence: TeamPresence?) throws {
    let sealed =
      presence.map { seal.sealed($0.text, as: "presence \(membership.machine)") } ?? []
    try withToken {
      try log.present(
        sealed,
        about: seal.tag(of: presence?.caseID),
        by: membership.machine,
        token: $0,
      )
    }
  }

  /// Waits for a change of the log by somebody else.
  ///
  /// - Throws: `TeamFault` where the log is away.
  public func waitForChange(seconds: Double) throws -> LogChange {
    try log.waitForChange(seconds: seconds)
  }

  /// The file that can be read when `waitForChange` has something to return; nil where it has to be
  /// asked now and then.
  var newsFile: Int32? { log.newsFile }

  /// Reads the whole log again and compares it with the docket.
  ///
  /// - Parameter progress: Told how far it has come.
  /// - Returns: What was found.
  /// - Throws: `TeamFault`, `DocketError`.
  /// - Complexity: Linear in the log, which is read whole.
  public func compare(
    _ progress: (Int64, Int64) throws -> Void = { _, _ in }
  ) throws -> TeamComparison {
    let reader = try docket.reader()
    defer { reader.close() }
    let known = try reader.teamProgress()
    var sum: Int64 = 0
    var count = 0
    let facts = try DocketReader.factDigest { add in
      var position: Int64 = 0
      while position < known.position {
        let limit = min(page, Int(known.position - position))
        let found = try log.entries(after: position, limit: limit)
        guard found.end > position else {
          throw TeamFault.shorter(head: found.head, seen: known.position)
        }
        for arrival in try seal.opened(found.entries, log)
        where arrival.position <= known.position {
          sum &+= arrival.digest
          count += 1
          try add(arrival)
        }
        position = found.end
        try progress(position, known.position)
      }
    }
    return TeamComparison(
      entries: count,
      isSameLog: sum == known.sum,
      isSameFacts: known.waiting == 0 ? facts == (try reader.teamDigest().facts) : nil,
      waiting: known.waiting,
    )
  }
}

/// How far the clock of this machine is from the server's.
public enum ClockSkew {
  /// Says so where it matters.
  ///
  /// - Parameters:
  ///   - here: This machine's clock, in seconds since 1970.
  ///   - server: The server's.
  /// - Returns: The words; nil within two minutes.
  public static func words(here: Int64, server: Int64) -> String? {
    let minutes = abs(here - server) / 60
    guard minutes >= 2 else { return nil }
    let way = here > server ? "ahead of" : "behind"
    return """
      the clock of this machine is \(minutes) minutes \(way) the server's; the log's order does \
      not go by it, but the times events carry do: set it right
      """
  }
}
