import CaseModel

extension SampleEdit {
  func fileAppeal(_ history: inout CaseHistory, _ day: Day, _ number: Int64) -> [SampleChange]? {
    guard let last = history.proceedings.last, let decidedOn = last.completedOn,
      last.decision == "X", decidedOn + 10 < day, history.appeals.isEmpty
    else { return nil }
    var row = Appeal()
    row.id = number
    row.caseID = history.id
    row.proceedingID = last.id
    row.category = "IJ"
    row.kind = "Case Appeal"
    row.filedOn = decidedOn + 10
    row.filedBy = "A"
    row.caseType = history.courtCase.caseType
    history.appeals.append(row)
    return [SampleChange(.appealFiled, history.id, to: "\(decidedOn + 10)")]
  }

  /// The Board remands, which makes no order final.
  func decideAppeal(_ history: inout CaseHistory, _ day: Day) -> [SampleChange]? {
    let pending = history.appeals.firstIndex {
      $0.category == "IJ" && $0.kind == "Case Appeal" && $0.decidedOn == nil && $0.decision.isEmpty
    }
    guard let pending else { return nil }
    history.appeals[pending].decidedOn = day - 2
    history.appeals[pending].decision = "REM"
    return [SampleChange(.appealDecided, history.id, to: "Remanded")]
  }

  func enterCounsel(_ history: inout CaseHistory, _ day: Day) -> [SampleChange]? {
    guard history.courtCase.appearanceOn == nil, !hasCounsel(history) else { return nil }
    history.courtCase.appearanceOn = day - 5
    return [SampleChange(.counselEntered, history.id)]
  }

  func withdrawCounsel(_ history: inout CaseHistory) -> [SampleChange]? {
    guard history.courtCase.appearanceOn != nil else { return nil }
    history.courtCase.appearanceOn = nil
    let ours = history.representations.filter { $0.level == "COURT" && $0.side == "ALIEN" }
    history.representations.removeAll { $0.level == "COURT" && $0.side == "ALIEN" }
    return [SampleChange(.counselWithdrawn, history.id)]
      + ours.map { _ in SampleChange(.recordVanished, history.id) }
  }

  func detain(_ history: inout CaseHistory) -> [SampleChange]? {
    guard history.courtCase.custody == "N" else { return nil }
    history.courtCase.custody = "D"
    return [SampleChange(.custodyChanged, history.id, from: "Never", to: "Detained")]
  }

  private func hasCounsel(_ history: CaseHistory) -> Bool {
    history.representations.contains { $0.level == "COURT" && $0.side == "ALIEN" }
  }
}
