import CaseModel

extension SampleStory {
  /// Files the applications for relief; says whether there are any.
  mutating func askForRelief() -> Bool {
    guard let proceeding = history.proceedings.last else { return false }
    let kinds = drawRelief()
    let limit = completion ?? asOf
    let received = min(profile.filedOn + random.between(20, 500), limit - 1)
    for kind in kinds {
      var row = Application()
      row.id = numbersNext(.application)
      row.caseID = history.id
      row.proceedingID = proceeding.id
      row.kind = random.chance(0.001) ? "" : kind
      row.receivedOn = received
      write { history, _, _ in history.applications.append(row) }
    }
    let isAsylum = kinds.first == "ASYL"
    let affirmative = random.chance(0.3)
    write { history, _, _ in
      history.courtCase.asylumType = isAsylum ? (affirmative ? "I" : "E") : ""
    }
    return !kinds.isEmpty
  }

  private mutating func drawRelief() -> [String] {
    switch random.share() {
    case ..<0.37: ["ASYL", "ASYW", "WCAT"]
    case ..<0.42: ["42B"]
    case ..<0.46: ["245"]
    case ..<0.48: ["42A", "212c"]
    case ..<0.55: ["VD"]
    default: []
    }
  }

  /// Decides the applications in line with the decision of the proceeding.
  mutating func decideRelief(granted code: DecisionCode) {
    let outcome = code.reading.outcome
    write { history, _, random in
      for index in history.applications.indices {
        let isFirst = index == 0
        switch outcome {
        case .relief: history.applications[index].decision = isFirst ? "G" : "M"
        case .removal, .denied: history.applications[index].decision = random.pick(["D", "D", "A"])
        case .voluntaryDeparture:
          history.applications[index].decision = random.pick(["W", "W", "D"])
        case .removalWithheld: history.applications[index].decision = isFirst ? "D" : "G"
        default: history.applications[index].decision = random.pick(["M", "W", "O", ""])
        }
      }
    }
  }

  /// Writes the charges.
  mutating func charge() {
    guard let proceeding = history.proceedings.first else { return }
    for _ in 0..<(1 + random.below(2)) {
      var row = Charge()
      row.id = numbersNext(.charge)
      row.caseID = history.id
      row.proceedingID = proceeding.id
      row.section = random.pick(SampleStory.charges)
      row.status = random.chance(0.18) ? "" : random.pick(["S", "S", "S", "S", "O", "N", "s"])
      write { history, _, _ in history.charges.append(row) }
    }
  }

  /// Squeezed citations; the blanks inside matter.
  ///
  /// > Source: The sections charged most, of `tbllookupCharges`.
  static let charges = Weighted([
    ("212a06Ai", 60.0), ("212a07Ai  I", 20), ("237a01B", 12), ("241a01B", 8), ("237a01Ci", 4),
    ("237a02Aiii", 3), ("237a02Bi", 2), ("241a02Bi", 1),
  ])

  /// Files a motion.
  mutating func file(motion kind: String, _ index: Int, on day: Day, decision: String) {
    var row = Motion()
    let proceeding = history.proceedings[index]
    row.id = numbersNext(.motion)
    row.caseID = history.id
    row.proceedingID = proceeding.id
    row.kind = kind
    row.court = proceeding.court
    row.judge = proceeding.judge
    row.receivedOn = day
    row.responseDueOn = random.chance(0.95) ? day + 10 : nil
    row.decision = day + 40 < asOf ? decision : ""
    row.decidedOn = row.decision.isEmpty ? nil : day + random.between(5, 40)
    row.filedBy = random.pick(["A", "A", "A", "I", "R", "B"])
    write { history, _, _ in history.motions.append(row) }
  }

  /// Files the everyday motions.
  mutating func moveCourt() {
    for _ in 0..<random.pick(SampleStory.motionCounts) {
      let index = random.below(history.proceedings.count)
      let day = profile.filedOn + random.below(max(1, asOf - profile.filedOn - 1))
      let kind = random.pick(["CO", "CO", "CV", "CV", "EH", "FD", "IM", "O", "MU"])
      file(motion: kind, index, on: day, decision: random.pick(["G", "G", "G", "D", "M", "W"]))
    }
  }

  private static let motionCounts = Weighted([(0, 60.0), (1, 22), (2, 12), (3, 6)])
}
