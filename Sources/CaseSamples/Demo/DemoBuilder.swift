import CaseModel

/// Builds one client's history in the words of a case file; days are counted from today.
struct DemoBuilder {
  private(set) var history: CaseHistory
  let today: Day
  private var cast: DemoCast.Member
  private var nextID: Int64

  init(id: Int64, today: Day, cast: DemoCast.Member) {
    self.today = today
    self.cast = cast
    nextID = id * 100
    history = CaseHistory(CourtCase())
    history.courtCase.id = id
    history.courtCase.caseType = "RMV"
    history.courtCase.nationality = cast.nationality
    history.courtCase.language = cast.language
    history.courtCase.custody = "N"
    history.courtCase.court = cast.court
    history.person = person(id)
    appear(-300)
  }

  private func person(_ id: Int64) -> Person {
    var person = Person()
    person.id = id
    person.name = cast.name
    person.nativeName = cast.nativeName
    person.alienNumber = "A000-\(String(1000 + id % 1000).suffix(3))-\(String(id).suffix(3))"
    person.attorney = cast.attorney
    return person
  }

  /// A number between two, the same for the same seed.
  mutating func between(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &cast.random)
  }

  /// The day a number of days from today, or the nearest before it on which courts are open.
  private func courtDay(_ days: Int) -> Day {
    var day = today + days
    while day.isClosedDay { day = day - 1 }
    return day
  }

  private mutating func newID() -> Int64 {
    nextID += 1
    return nextID
  }

  /// The charging document is filed, or another proceeding begins.
  mutating func file(_ days: Int) {
    if history.proceedings.isEmpty, history.courtCase.appearanceOn != nil {
      appear(min(days + 40, 0))
    }
    var row = Proceeding()
    row.id = newID()
    row.caseID = history.id
    row.filedOn = courtDay(days)
    row.court = cast.court
    row.judge = cast.judge
    row.caseType = history.courtCase.caseType
    row.nationality = cast.nationality
    row.custody = history.courtCase.custody
    history.proceedings.append(row)
  }

  /// The judge decides the last proceeding.
  mutating func decide(_ letter: String, _ days: Int, absentia: Bool = false, other: String = "") {
    let last = history.proceedings.count - 1
    history.proceedings[last].decision = letter
    history.proceedings[last].otherCompletion = other
    history.proceedings[last].completedOn = courtDay(days)
    history.proceedings[last].absentia = absentia ? "Y" : "N"
    if letter == "X" || letter == "E" {
      history.proceedings[last].orderedTo = cast.nationality
      history.proceedings[last].appealDueOn = (courtDay(days) + 30).rolledForward
    }
  }

  /// A hearing is on the calendar; with a reason it was adjourned.
  mutating func hear(
    _ calendar: String,
    _ days: Int,
    at minutes: Int64 = 540,
    medium: String = "P",
    adjourned reason: String = "",
  ) {
    var row = Hearing()
    row.id = newID()
    row.proceedingID = history.proceedings.last?.id ?? 0
    row.caseID = history.id
    row.calendar = calendar
    row.heldOn = (today + days).rolledForward
    row.startsAt = minutes
    row.medium = medium
    row.adjournment = reason
    row.court = cast.court
    row.judge = cast.judge
    row.language = cast.language
    row.updatedOn = today - 6
    history.hearings.append(row)
  }

  /// An application for relief is received.
  mutating func apply(_ kind: String, _ days: Int, _ decision: String = "") {
    var row = Application()
    row.id = newID()
    row.proceedingID = history.proceedings.last?.id ?? 0
    row.caseID = history.id
    row.kind = kind
    row.receivedOn = courtDay(days)
    row.decision = decision
    history.applications.append(row)
  }

  /// An appeal is filed, and decided where a decision is given.
  mutating func appeal(_ days: Int, _ decision: String = "", on decided: Int? = nil) {
    var row = Appeal()
    row.id = newID()
    row.caseID = history.id
    row.proceedingID = history.proceedings.last?.id ?? 0
    row.category = "IJ"
    row.kind = "Case Appeal"
    row.filedBy = "A"
    row.filedOn = courtDay(days)
    row.decision = decision
    row.decidedOn = decided.map(courtDay)
    history.appeals.append(row)
  }

  /// A motion is received, and decided where a decision is given.
  mutating func move(
    _ kind: String,
    _ days: Int,
    _ decision: String = "",
    on decided: Int? = nil,
    stay: String = "",
  ) {
    var row = Motion()
    row.stay = stay
    row.id = newID()
    row.caseID = history.id
    row.proceedingID = history.proceedings.last?.id ?? 0
    row.kind = kind
    row.receivedOn = courtDay(days)
    row.decision = decision
    row.decidedOn = decided.map(courtDay)
    history.motions.append(row)
  }
}

extension DemoBuilder {
  /// Counsel appears before the court; without a day nobody does.
  mutating func appear(_ days: Int?) {
    history.courtCase.appearanceOn = days.map(courtDay)
    history.representations = []
    guard let days else { return }
    var row = Representation()
    row.id = newID()
    row.caseID = history.id
    row.level = "COURT"
    row.side = "ALIEN"
    row.courtAppearanceOn = courtDay(days)
    history.representations = [row]
  }

  /// The client is detained, and released where a day is given.
  mutating func detain(_ days: Int, released: Int? = nil) {
    var row = CustodyStay()
    row.id = newID()
    row.caseID = history.id
    row.custody = released == nil ? "D" : "R"
    row.detainedOn = today + days
    row.releasedOn = released.map { today + $0 }
    history.custodyStays.append(row)
    history.courtCase.custody = row.custody
  }

  /// The judge decides on bond; the amount is in dollars.
  mutating func bond(_ decision: String, _ days: Int, amount: Int64) {
    var row = Bond()
    row.id = newID()
    row.caseID = history.id
    row.decision = decision
    row.requestedOn = courtDay(days - 9)
    row.decidedOn = courtDay(days)
    row.newBond = amount * 100
    row.court = cast.court
    history.bonds.append(row)
  }

  /// Somebody tells a fact about carrying out the order.
  mutating func told(
    _ kind: String,
    _ value: String,
    _ days: Int,
    by source: String,
    note: String = "",
    ended: Int? = nil,
  ) {
    var row = RepatriationFact()
    row.id = newID()
    row.caseID = history.id
    row.kind = kind
    row.value = value
    row.day = today + days
    row.endedOn = ended.map { today + $0 }
    row.source = source
    row.note = note
    history.repatriation.append(row)
  }

  /// The case rides on the case before it.
  mutating func ride() {
    var row = Rider()
    row.id = newID()
    row.caseID = history.id - 1
    row.riderCaseID = history.id
    row.linkedOn = today - 400
    row.isActive = 1
    history.riders.append(row)
  }
}
