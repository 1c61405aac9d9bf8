import CaseModel

extension SampleStory {
  /// Writes custody and bond.
  mutating func detain() {
    if profile.custody == "N" ? random.chance(0.6) : true {
      var row = CustodyStay()
      row.id = numbersNext(.custody)
      row.caseID = history.id
      row.custody = profile.custody
      row.detainedOn = profile.custody == "N" ? nil : profile.filedOn - random.below(20)
      row.releasedOn = profile.custody == "R" ? profile.filedOn + random.between(5, 90) : nil
      write { history, _, _ in history.custodyStays.append(row) }
    }
    if profile.custody != "N", random.chance(0.37) { bond() }
  }

  private mutating func bond() {
    guard let proceeding = history.proceedings.first else { return }
    var row = Bond()
    row.id = numbersNext(.bond)
    row.caseID = history.id
    row.proceedingID = proceeding.id
    row.court = proceeding.court
    row.judge = proceeding.judge
    row.requestedOn = profile.filedOn + random.below(20)
    row.decision = random.pick([
      "C", "C", "C", "C", "A", "A", "N", "S", "J", "G", "W", "R", "D", "",
    ])
    row.decidedOn = profile.filedOn + random.between(20, 40)
    row.initialBond = random.chance(0.2) ? Int64(random.between(3, 20) * 50_000) : nil
    row.newBond = ["C", "G"].contains(row.decision) ? Int64(random.between(3, 15) * 50_000) : nil
    row.appealDueOn = row.decidedOn.map { $0 + 30 }
    row.kind = random.pick(["BB", "BB", "BB", "BD"])
    row.filedBy = random.chance(0.27) ? "" : "A"
    write { history, _, _ in history.bonds.append(row) }
  }
}
