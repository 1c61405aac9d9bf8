import CaseModel

/// The as-of day of these tests.
let asOf = Day("2026-06-01")

extension Day {
  /// A day written in a test; a day that does not exist is the first day of all.
  init(_ text: String) {
    self = Day(iso: text) ?? Day(number: 0)
  }
}

extension CaseHistory {
  /// A removal case with nothing else recorded.
  static var removal: CaseHistory {
    var courtCase = CourtCase()
    courtCase.id = 7
    courtCase.caseType = "RMV"
    courtCase.nationality = "CH"
    courtCase.custody = "N"
    return CaseHistory(courtCase)
  }

  /// A removal case with one proceeding, changed as the test needs.
  static func removal(_ change: (inout Proceeding) -> Void) -> CaseHistory {
    var history = removal
    history.proceedings = [.made(1, change)]
    return history
  }

  var summary: CaseSummary { derive(asOf: asOf).summary }
}

extension Proceeding {
  static func made(_ id: Int64, _ change: (inout Proceeding) -> Void) -> Proceeding {
    var proceeding = Proceeding()
    proceeding.id = id
    proceeding.caseID = 7
    proceeding.caseType = "RMV"
    proceeding.filedOn = Day("2024-01-10")
    change(&proceeding)
    return proceeding
  }
}

extension Appeal {
  static func made(_ filed: String, _ decision: String = "", on day: String? = nil) -> Appeal {
    var appeal = Appeal()
    appeal.id = 1
    appeal.caseID = 7
    appeal.category = "IJ"
    appeal.kind = "Case Appeal"
    appeal.filedOn = Day(filed)
    appeal.decision = decision
    appeal.decidedOn = day.map { Day($0) }
    return appeal
  }
}

extension Hearing {
  static func made(_ id: Int64, _ day: String, _ adjournment: String = "") -> Hearing {
    var hearing = Hearing()
    hearing.id = id
    hearing.caseID = 7
    hearing.heldOn = Day(day)
    hearing.adjournment = adjournment
    return hearing
  }
}

extension RepatriationFact {
  /// A fact counsel told.
  static func told(
    _ id: Int64,
    _ kind: String,
    _ value: String,
    _ day: String,
    ended: String? = nil,
  ) -> RepatriationFact {
    var fact = RepatriationFact()
    fact.id = id
    fact.caseID = 7
    fact.kind = kind
    fact.value = value
    fact.day = Day(day)
    fact.endedOn = ended.map { Day($0) }
    fact.source = "counsel"
    return fact
  }
}
