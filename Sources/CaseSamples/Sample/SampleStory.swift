import CaseModel

/// Plays one made-up case from its charging document to the day of the release.
struct SampleStory {
  private(set) var history: CaseHistory
  private(set) var numbers: SampleNumbers
  let profile: SampleProfile
  let asOf: Day
  var random: DemoRandom
  /// The day the judge is done; none while the case is open.
  private(set) var completion: Day?

  init(
    id: Int64,
    profile: SampleProfile,
    asOf: Day,
    random: DemoRandom,
    numbers: SampleNumbers,
  ) {
    history = CaseHistory(CourtCase())
    history.courtCase.id = id
    self.profile = profile
    self.asOf = asOf
    self.random = random
    self.numbers = numbers
  }

  /// Plays the case.
  mutating func play() {
    describe()
    guard profile.caseType != "DDC" else { return appealToBoard(of: nil) }
    completion = drawCompletion()
    begin(on: profile.filedOn, at: profile.court)
    move()
    let asked = askForRelief()
    scheduleAll()
    if let completion { decide(on: completion, asked: asked) }
    charge()
    detain()
    appear()
    moveCourt()
    close()
  }

  private mutating func describe() {
    history.courtCase.nationality = profile.nationality
    history.courtCase.language = profile.language
    history.courtCase.custody = profile.custody
    history.courtCase.caseType = profile.caseType
    history.courtCase.court = profile.court
    history.courtCase.sex = random.chance(0.55) ? random.pick(["M", "M", "M", "F", "F"]) : ""
    history.courtCase.permanentResident = random.chance(0.08) ? Int64(random.below(2)) : nil
    history.courtCase.priority = random.chance(0.03) ? random.pick(["AWC/ATD", "UC", "RBC/D"]) : ""
    if random.chance(0.62) {
      history.courtCase.enteredOn = profile.filedOn - random.between(0, 900)
    }
  }

  /// Draws the day the judge is done; recent cases are mostly open still.
  ///
  /// > Source: About a quarter of all cases are open; by age of the case by Vigil's own guess.
  private mutating func drawCompletion() -> Day? {
    let age = asOf - profile.filedOn
    let isFast = profile.isDetained || profile.caseType == "CFR"
    let open = isFast ? (age < 120 ? 0.6 : 0.01) : SampleStory.openShare(age: age)
    guard age > 40, !random.chance(open) else { return nil }
    let longest = min(age - 2, isFast ? 200 : 2200)
    return profile.filedOn + random.between(min(20, longest), longest)
  }

  private static func openShare(age: Int) -> Double {
    switch age / 365 {
    case 0: 0.85
    case 1: 0.7
    case 2: 0.55
    case 3: 0.42
    case 4: 0.33
    case 5..<8: 0.2
    case 8..<12: 0.08
    case 12..<20: 0.02
    default: 0.004
    }
  }

  /// Records the link of a rider's case to its lead.
  mutating func link(to lead: Int64) {
    var rider = Rider()
    rider.id = numbers.next(.rider)
    rider.caseID = lead
    rider.riderCaseID = history.id
    rider.linkedOn = profile.filedOn + random.below(60)
    let isSevered = random.chance(0.11)
    rider.severedOn = isSevered ? profile.filedOn + random.between(60, 700) : nil
    rider.isActive = isSevered ? 0 : 1
    history.riders.append(rider)
  }

  /// Changes the history, with numbers and chance at hand.
  mutating func write(_ change: (inout CaseHistory, inout SampleNumbers, inout DemoRandom) -> Void)
  {
    change(&history, &numbers, &random)
  }

  /// Makes the case open again; another proceeding begins.
  mutating func reopen() {
    completion = nil
  }
}
