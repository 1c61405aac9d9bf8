public import CaseStore
public import Sealing

extension TeamSync {
  /// Takes a docket into a team.
  ///
  /// - Parameters:
  ///   - docket: The docket; what it holds is sent at the first visit.
  ///   - log: The team's log.
  ///   - key: The team's key.
  ///   - team: The team's name for itself.
  ///   - address: Where the log is, for later visits.
  ///   - name: What the machine is called.
  /// - Returns: The first visit.
  /// - Throws: `TeamFault.wrongKey`, other faults of the log; `DocketError`.
  public static func join(
    _ docket: Docket,
    log: any TeamLog,
    key: TeamKey,
    team: String,
    address: String,
    name: String,
  ) throws -> TeamSync {
    let seal = TeamSeal(team: team, key: key)
    // A machine that the log was told of after it was brought back from a backup has no name there.
    for machine in try log.machines()
    where !machine.name.isEmpty && seal.opened(machine.name, as: "name") == nil {
      throw TeamFault.wrongKey
    }
    let token = TeamSync.token()
    let number = try log.join(name: seal.sealed(name, as: "name"), token: token)
    try docket.enter(
      TeamMembership(team: team, address: address, machine: number, token: token)
    )
    return try TeamSync(docket, log: log, key: key)
  }

  /// Gives a docket that is a copy, or was brought back from a backup, a number of its own.
  ///
  /// What waits in it and is in the log already is not sent again.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - log: Its team's log.
  ///   - key: The team's key.
  ///   - name: What the machine is called.
  /// - Returns: The first visit under the new number, and how many entries that waited had been
  ///   sent.
  /// - Throws: `TeamFault`, `DocketError`.
  public static func joinAgain(
    _ docket: Docket,
    log: any TeamLog,
    key: TeamKey,
    name: String,
  ) throws -> (sync: TeamSync, sent: Int) {
    let store = TeamDocket(docket)
    defer { store.close() }
    var membership = try membership(of: store)
    let seal = TeamSeal(team: membership.team, key: key)
    let sent = try alreadySent(try store.waiting(), try store.position(), log, seal)
    membership.token = TeamSync.token()
    membership.proposed = nil
    membership.machine = try log.join(
      name: seal.sealed(name, as: "name"),
      token: membership.token,
    )
    try store.renumber(membership, sent: sent)
    store.close()
    return (try TeamSync(docket, log: log, key: key), sent.count)
  }

  /// The numbers of entries that wait here and are in the log, word for word.
  ///
  /// A machine sends its entries in order: after the first that differs from the log, this docket
  /// and the one that sent went different ways, and what is alike from there on is so by chance.
  private static func alreadySent(
    _ waiting: [TeamEntry],
    _ start: Int64,
    _ log: any TeamLog,
    _ seal: TeamSeal,
  ) throws -> Set<Int64> {
    let numbers = Set(waiting.map(\.sequence))
    guard let machine = waiting.first?.machine else { return [] }
    var position = start
    var bodies: [Int64: [UInt8]] = [:]
    while true {
      let page = try log.entries(after: position, limit: 5_000)
      guard page.end > position else { break }
      let own = page.entries.filter { $0.machine == machine && numbers.contains($0.sequence) }
      for entry in try seal.opened(own, log).compactMap(\.entry) {
        bodies[entry.sequence] = entry.body
      }
      position = page.end
    }
    return Set(waiting.prefix { bodies[$0.sequence] == $0.body }.map(\.sequence))
  }

  /// Sends what waits, and ends the docket's part in the team; what it holds stays.
  ///
  /// - Throws: `TeamFault` where the log refuses; `DocketError`.
  public func leave() throws {
    try visit()
    try withToken { try log.leave(machine: membership.machine, token: $0) }
    try docket.leaveTeam()
  }

  /// Takes a person out of every docket of the team, and makes what the log says of them
  /// unreadable.
  ///
  /// - Parameters:
  ///   - caseID: The person's case.
  ///   - who: Who does it.
  ///   - why: Why; it does not name the person.
  /// - Returns: What was taken out here; the other dockets follow as they read the log.
  /// - Throws: `TeamFault.refused` where the database user may not; `DocketError`.
  public func erase(_ caseID: Int64, who: String, why: String) throws -> Erasure {
    try visit()
    defer { store.close() }
    let entry = TeamEntry(
      machine: membership.machine,
      sequence: try store.reserveEntry(),
      caseID: nil,
      body: try TeamEntry.erasure(of: caseID),
    )
    let sealed = try seal.sealed([entry], log)
    for _ in 0..<100 {
      let position = try store.position()
      let end = try withToken {
        try log.erase(
          seal.tag(of: caseID),
          sealed[0],
          by: membership.machine,
          token: $0,
          after: position,
        )
      }
      if end != nil {
        seal.forget()
        store.close()
        let erasure = try docket.erase(caseID, who: who, why: why)
        try pull()
        return erasure
      }
      try visit()
    }
    throw TeamFault.busy
  }
}
