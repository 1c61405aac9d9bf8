import CaseModel
import GRDB

extension TeamDocket {
  /// Takes entries of the team's log, in its order.
  ///
  /// What waits to be sent and was overtaken is taken back and asked about. The entries, and how
  /// far the log was followed, are kept in one transaction, so that none is taken twice or left
  /// out.
  ///
  /// - Parameters:
  ///   - arrivals: The entries after the last one taken.
  ///   - end: The position that is reached with them; entries one may not see are passed over.
  ///   - derivesLists: Whether lists are brought in line too; where many entries are to come,
  ///     `finishLists()` does it once after the last.
  /// - Returns: What became of them.
  /// - Throws: `DocketError`; entries up to the one that could not be taken may have been taken.
  @discardableResult
  public func apply(
    _ arrivals: [TeamArrival],
    through end: Int64,
    derivesLists: Bool = true,
  ) throws -> TeamApplied {
    self.derivesLists = derivesLists
    var result = TeamApplied()
    var open: [TeamArrival] = []
    for arrival in arrivals {
      guard let caseID = arrival.content?.body.erased else {
        open.append(arrival)
        continue
      }
      // Erasing is no part of a transaction: it empties the file's free pages. It comes before the
      // entry counts as taken, so that it is done again where it was cut short.
      try apply(open, through: arrival.position - 1, &result)
      open = []
      try eraseEverywhere(caseID, &result)
      try apply([arrival], through: arrival.position, &result)
    }
    try apply(open, through: end, &result)
    return result
  }

  private func apply(
    _ arrivals: [TeamArrival],
    through end: Int64,
    _ result: inout TeamApplied,
  ) throws {
    try changing { db in
      guard let membership = try db.teamMembership() else {
        throw DocketError.refused("the docket is in no team")
      }
      try db.collectForTeam()
      let known = try db.teamNumber(Database.teamPositionKey)
      var applier = try TeamApplier(db, docket.plan, membership.machine)
      var sum = try db.teamNumber(Database.teamSumKey)
      var last: TeamArrival?
      for arrival in arrivals where arrival.position > known {
        sum &+= arrival.digest
        last = arrival
        guard let entry = arrival.entry, let content = arrival.content else { continue }
        guard content.body.erased == nil else { continue }
        try applier.apply(entry, content, at: arrival.position)
      }
      try derivesLists ? applier.finish() : db.disownLists()
      try db.markCollected()
      try db.setMeta(Database.teamPositionKey, "\(max(end, known))")
      try db.setMeta(Database.teamSumKey, "\(sum)")
      try db.setHeldActions(applier.held)
      if let last {
        let mark = TeamMark(
          entry: last.position,
          digest: last.digest,
          through: max(end, known),
          sum: sum,
        )
        try db.setTeamMarks(TeamMark.adding(mark, to: try db.teamMarks()))
      }
      result.add(applier.result)
    }
  }

  /// Makes lists again where `apply` left them behind; where it was cut short, opening the docket
  /// does.
  ///
  /// - Throws: `DocketError`.
  public func finishLists() throws {
    guard try !reading({ try $0.hasCurrentLists() }) else { return }
    close()
    try docket.remakeLists { _ in }
  }

  /// Takes out a person who was erased on another machine, where there is anything of them; what
  /// was entered here about them and not sent goes with them, and is asked about by its number.
  private func eraseEverywhere(_ caseID: Int64, _ result: inout TeamApplied) throws {
    let (isHere, waiting) = try reading { db in
      let isHere = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM event WHERE caseID = ?1)
            OR EXISTS (SELECT 1 FROM rider WHERE riderCaseID = ?1 OR caseID = ?1)
          """,
        arguments: [caseID],
      )
      let waiting = try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM teamOutbox WHERE caseID = ? AND kind = 'events'",
        arguments: [caseID],
      )
      return (isHere ?? false, waiting ?? 0)
    }
    guard isHere else { return }
    // Erasing has a connection of its own.
    close()
    _ = try docket.erase(caseID, who: "team", why: "erased by the team", isAnywhere: true)
    guard waiting > 0 else { return }
    result.overtaken += waiting
    try changing { db in
      guard let machine = try db.teamMembership()?.machine else { return }
      try db.collectForTeam()
      let facts = waiting == 1 ? "a fact" : "\(waiting) facts"
      try TeamApplier(db, docket.plan, machine)
        .ask(
          "\(facts) entered on machine \(machine) about case \(caseID), who was erased meanwhile, "
            + "went with them",
          caseID: 0,
          name: "erased \(machine) \(caseID)",
          who: "team",
        )
      try db.markCollected()
    }
  }
}

extension Database {
  /// Marks the lists as out of date, so that readers derive them and whoever opens the docket makes
  /// them again.
  fileprivate func disownLists() throws {
    try execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [DerivedTables.key])
  }
}

extension TeamApplied {
  /// Adds what became of more entries.
  public mutating func add(_ more: TeamApplied) {
    taken += more.taken
    confirmed += more.confirmed
    overtaken += more.overtaken
    offered += more.offered
    lostItems += more.lostItems
  }
}
