import CaseModel

/// The as-of day of these tests, a Monday.
let asOf = Day(iso: "2026-06-01") ?? Day(number: 0)

/// A made-up docket of sixty cases, the same on every machine.
enum Cast {
  static let histories = (0..<60).map { member($0) }

  /// A docket longer than a page, and one longer than what is kept at hand.
  static let many = (0..<900).map { member($0) }

  private static let names: [(String, String, String, String)] = [
    ("CHEN Xiulan", "陈秀兰", "CH", "MAN"), ("VELÁSQUEZ IXCOT Marisol", "", "GT", "MAM"),
    ("LIN Guoqiang", "林国强", "CH", "FOO"), ("TOUSSAINT Wideline", "", "HA", "CRE"),
    ("SOKOLOVA Irina", "Соколова Ирина", "RU", "RUS"), ("GILL Harpreet", "", "IN", "PUN"),
    ("KIM Minji", "김민지", "KS", "KOR"), ("OUYANG Yuting", "欧阳雨婷", "CH", "MAN"),
  ]

  private static func member(_ index: Int) -> CaseHistory {
    var scene = Scene(id: Int64(9_000_101 + index))
    let name = names[index % names.count]
    scene.isCalled(name.0, name.1, nationality: name.2, language: name.3)
    scene.isFiled(-400 - index * 7)
    switch index % 10 {
    case 0: scene.movesUp(by: 214, to: 9 + index)
    case 1: scene.isOrdered(-20 - index)
    case 2: scene.appeals(orderedOn: -120 - index)
    case 3: scene.isOrderedInAbsentia(-30 * index)
    case 4: scene.waitsWithoutCounsel(until: 3 + index)
    case 5:
      scene.isHeld()
      scene.waits(until: 2 + index / 10, "I")
    case 6: scene.isReturning(Int64(index), finalOn: -95 - index * 3)
    default: scene.waits(until: 1 + index * 2, index.isMultiple(of: 3) ? "I" : "M")
    }
    return scene.history
  }
}

/// One case while it is made up; days are counted from the as-of day.
struct Scene {
  private(set) var history = CaseHistory(CourtCase())
  private var nextID: Int64

  init(id: Int64) {
    nextID = id * 10
    history.courtCase.id = id
    history.courtCase.caseType = "RMV"
    history.courtCase.custody = "N"
    history.courtCase.appearanceOn = asOf - 300
  }

  mutating func isCalled(_ name: String, _ native: String, nationality: String, language: String) {
    var person = Person()
    person.id = history.id
    person.name = name
    person.nativeName = native
    person.alienNumber = "A000-\(history.id % 1000)-\(history.id % 1000)"
    person.attorney = "R. Okafor"
    history.person = person
    history.courtCase.nationality = nationality
    history.courtCase.language = language
  }

  mutating func isFiled(_ days: Int) {
    var row = Proceeding()
    row.id = newID()
    row.caseID = history.id
    row.filedOn = asOf + days
    row.court = history.id.isMultiple(of: 3) ? "NYC" : "SFR"
    row.judge = "QDA"
    row.caseType = "RMV"
    history.proceedings = [row]
    var relief = Application()
    relief.id = newID()
    relief.caseID = history.id
    relief.kind = "ASYL"
    relief.receivedOn = asOf + days + 60
    history.applications = [relief]
  }

  mutating func waits(until days: Int, _ calendar: String, adjourned reason: String = "") {
    var row = Hearing()
    row.id = newID()
    row.caseID = history.id
    row.calendar = calendar
    row.heldOn = asOf + days
    row.startsAt = calendar == "I" ? 780 : 510
    row.medium = calendar == "I" ? "P" : "V"
    row.adjournment = reason
    row.court = history.proceedings[0].court
    row.judge = "QDA"
    row.updatedOn = asOf - 6
    history.hearings.append(row)
  }

  mutating func movesUp(by gap: Int, to days: Int) {
    waits(until: days + gap, "I", adjourned: "55")
    waits(until: days, "I")
  }

  mutating func waitsWithoutCounsel(until days: Int) {
    history.courtCase.appearanceOn = nil
    waits(until: days, "M")
  }

  mutating func isHeld() {
    var stay = CustodyStay()
    stay.id = newID()
    stay.caseID = history.id
    stay.custody = "D"
    stay.detainedOn = asOf - 40
    history.custodyStays = [stay]
    history.courtCase.custody = "D"
  }

  mutating func isOrdered(_ days: Int) {
    history.proceedings[0].filedOn = asOf + days - 500
    history.applications[0].receivedOn = asOf + days - 420
    history.proceedings[0].decision = "X"
    history.proceedings[0].completedOn = asOf + days
    history.proceedings[0].orderedTo = history.courtCase.nationality
    history.proceedings[0].absentia = "N"
    history.proceedings[0].appealDueOn = asOf + days + 30
    history.applications[0].decision = "D"
  }

  mutating func isOrderedInAbsentia(_ days: Int) {
    isOrdered(days)
    history.proceedings[0].absentia = "Y"
  }

  mutating func appeals(orderedOn days: Int) {
    isOrdered(days)
    var row = Appeal()
    row.id = newID()
    row.caseID = history.id
    row.proceedingID = history.proceedings[0].id
    row.category = "IJ"
    row.kind = "Case Appeal"
    row.filedBy = "A"
    row.filedOn = asOf + days + 21
    history.appeals = [row]
  }

  mutating func isReturning(_ step: Int64, finalOn days: Int) {
    isOrderedInAbsentia(days)
    let stages = ["X1", "X3", "X4", "X5R", "X5", "X6"]
    told("stage", stages[Int(step / 10) % stages.count], days + 40, by: "ERO officer")
    if step.isMultiple(of: 4) { told("blocker", "stay", days + 50, by: "counsel") }
    if history.courtCase.nationality == "CH" { told("step", "C3", days + 45, by: "consulate") }
  }

  private mutating func told(_ kind: String, _ value: String, _ days: Int, by source: String) {
    var row = RepatriationFact()
    row.id = newID()
    row.caseID = history.id
    row.kind = kind
    row.value = value
    row.day = asOf + days
    row.source = source
    history.repatriation.append(row)
  }

  private mutating func newID() -> Int64 {
    nextID += 1
    return nextID
  }
}
