import CaseModel

extension SampleStory {
  /// Decisions by case type.
  ///
  /// > Source: Counts of decisions in the releases of October 2025 and February 2026.
  private static let decisions: [String: Weighted<String>] = [
    "RMV": Weighted([
      ("X", 431.0), ("R", 85), ("T", 80), ("U", 63), ("V", 55), ("O", 4), ("E", 1), ("Z", 0.4),
      ("G", 0.3), ("W", 0.2), ("I", 0.2), ("J", 0.1),
    ]),
    "DEP": Weighted([("D", 63.0), ("V", 26), ("R", 12), ("T", 8), ("U", 1), ("O", 1)]),
    "EXC": Weighted([("E", 15.0), ("A", 3), ("T", 2), ("W", 1), ("R", 0.5)]),
    "CFR": Weighted([("A", 70.0), ("V", 25), ("L", 2), ("O", 1), ("U", 1)]),
    "RFR": Weighted([("A", 72.0), ("V", 26), ("O", 1), ("U", 1)]),
    "WHO": Weighted([("D", 60.0), ("G", 10), ("Z", 5), ("W", 20), ("U", 3), ("O", 1)]),
    "AOC": Weighted([("D", 50.0), ("G", 20), ("A", 15), ("W", 10), ("Z", 1), ("T", 2)]),
    "REC": Weighted([("R", 20.0), ("S", 1), ("T", 1)]),
    "CSR": Weighted([("A", 8.0), ("V", 3), ("O", 1)]),
    "NAC": Weighted([("G", 5.0), ("D", 1), ("A", 1)]),
  ]

  /// Decisions that order someone to a country.
  private static let orders: Set<String> = [
    "RMV/X", "RMV/V", "RMV/E", "RMV/Z", "RMV/G", "DEP/D", "DEP/V", "EXC/E",
  ]

  private static let otherCompletions = Weighted([
    ("A", 52.0), ("F", 37), ("Y", 9.5), ("P", 1.8), ("O", 1.6), ("M", 0.5), ("K", 0.3),
  ])

  /// Completes the last proceeding, on the merits or otherwise, and plays what may follow.
  mutating func decide(on day: Day, asked: Bool) {
    guard let last = history.proceedings.indices.last else { return }
    let isRemoval = profile.caseType == "RMV" || profile.caseType == "DEP"
    if isRemoval, random.chance(0.1) {
      let code = random.pick(SampleStory.otherCompletions)
      write { history, _, _ in
        history.proceedings[last].completedOn = day
        history.proceedings[last].otherCompletion = code
      }
      return
    }
    let absent = isRemoval && !profile.isDetained && random.chance(0.28)
    let letter = drawDecision(absent: absent, asked: asked)
    order(last, letter, on: day, absent: absent)
    decideRelief(granted: DecisionCode(caseType: profile.caseType, letter: letter))
    follow(last, letter, on: day, absent: absent)
  }

  private mutating func drawDecision(absent: Bool, asked: Bool) -> String {
    if absent { return profile.caseType == "DEP" ? "D" : "X" }
    let list = SampleStory.decisions[profile.caseType] ?? SampleStory.decisions["RMV"]
    guard let list else { return "O" }
    let letter = random.pick(list)
    return letter == "R" && !asked && profile.caseType == "RMV" ? "T" : letter
  }

  private mutating func order(_ index: Int, _ letter: String, on day: Day, absent: Bool) {
    let isOrder = SampleStory.orders.contains("\(profile.caseType)/\(letter)")
    let country = profile.nationality.isEmpty ? "XX" : profile.nationality
    write { history, _, random in
      history.proceedings[index].completedOn = day
      history.proceedings[index].decision = letter
      history.proceedings[index].decisionForm = random.pick(["O", "O", "W", "W", "7"])
      history.proceedings[index].orderedTo = isOrder ? country : ""
      history.proceedings[index].orderedToElse = isOrder && random.chance(0.02) ? "MX" : ""
      history.proceedings[index].absentia = absent ? "Y" : "N"
      guard !absent else { return }
      history.proceedings[index].appealDueOn = day + 30
      let reserved = random.chance(0.1) ? random.pick(["A", "A", "A", "I", "B"]) : ""
      history.proceedings[index].appealReserved = reserved
    }
  }

  /// An appeal, or a reopening, or nothing.
  private mutating func follow(_ index: Int, _ letter: String, on day: Day, absent: Bool) {
    if absent {
      if random.chance(0.25) { askToReopen(index, on: day) }
    } else if random.chance(0.16), asOf - day > 31 {
      appealToBoard(of: index)
    }
  }

  private mutating func askToReopen(_ index: Int, on day: Day) {
    let filed = day + random.between(10, 400)
    guard filed < asOf - 60 else { return }
    let granted = random.chance(0.35)
    file(motion: "MA", index, on: filed, decision: granted ? "G" : "D")
    guard granted else { return }
    reopen()
    begin(on: filed + 45, at: history.proceedings[index].court)
  }

  /// Appeals to the Board; a remand begins another proceeding.
  mutating func appealToBoard(of index: Int?) {
    let decided = index.flatMap { history.proceedings[$0].completedOn } ?? profile.filedOn
    var row = Appeal()
    row.id = numbersNext(.appeal)
    row.caseID = history.id
    row.proceedingID = index.map { history.proceedings[$0].id } ?? 0
    row.category = index == nil ? "DD" : "IJ"
    row.kind = index == nil ? "DD Visa" : random.chance(0.8) ? "Case Appeal" : "MTR BIA"
    row.filedOn = decided + random.between(2, 29)
    row.filedBy = index == nil ? "P" : random.pick(["A", "A", "A", "A", "A", "A", "I", "B"])
    row.appearanceOn = random.chance(0.69) ? row.filedOn : nil
    row.caseType = profile.caseType
    row.custody = random.chance(0.84) ? profile.custody : ""
    let answered = decided + random.between(120, 900)
    if answered < asOf { answer(&row, on: answered) }
    write { history, _, _ in history.appeals.append(row) }
    if row.decision == "REM", let index, answered < asOf - 30 {
      reopen()
      begin(on: answered, at: history.proceedings[index].court)
    }
  }

  /// > Source: Counts of Board decisions in the release of February 2026.
  private static let boardDecisions = Weighted([
    ("DIS", 452.0), ("REM", 206), ("DEN", 137), ("SAF", 77), ("D30", 47), ("WDL", 40), ("DVD", 36),
    ("SAV", 28), ("NJU", 26), ("TER", 26), ("OTH", 23), ("SUD", 20), ("SUS", 18), ("GRN", 18),
  ])

  private mutating func answer(_ row: inout Appeal, on day: Day) {
    row.decidedOn = day
    row.decision = random.pick(SampleStory.boardDecisions)
    row.decisionType = random.chance(0.9) ? "R" : "P"
  }

  /// Takes a number from a table.
  mutating func numbersNext(_ table: ReleaseTable) -> Int64 {
    var number: Int64 = 0
    write { _, numbers, _ in number = numbers.next(table) }
    return number
  }
}
