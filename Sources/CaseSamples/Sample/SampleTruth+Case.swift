import CaseModel

// What is known of the case, as it was made up.

extension SampleTruth {
  var isCore: Bool {
    let type =
      history.courtCase.caseType.isEmpty
      ? steps.last?.caseType ?? "" : history.courtCase.caseType
    return ["RMV", "DEP", "EXC", "AOC", "WHO"].contains(type)
  }

  /// The release writes the sentinel of 1900 for a date that is not known.
  func filed(_ step: Proceeding) -> Day? {
    step.filedOn == SampleStory.sentinel ? nil : step.filedOn
  }

  var chargedOn: Day? {
    steps.compactMap(filed).min() ?? steps.compactMap(\.recordedOn).min()
  }

  var lawyers: [Representation] {
    history.representations.filter { $0.level == "COURT" && $0.side == "ALIEN" }
  }

  var hasCounsel: Bool { history.courtCase.appearanceOn != nil || !lawyers.isEmpty }

  var hasCounselByNow: Bool {
    var days = lawyers.compactMap(\.courtAppearanceOn)
    if let day = history.courtCase.appearanceOn { days.append(day) }
    if let first = days.min() { return first <= asOf }
    return !lawyers.isEmpty && chargedOn.map { $0 <= asOf } ?? false
  }

  func isMove(_ step: Proceeding) -> Bool {
    step.decision.isEmpty && "CT".contains(step.otherCompletion) && !step.otherCompletion.isEmpty
  }

  func isClosure(_ step: Proceeding) -> Bool {
    step.decision.isEmpty && ["A", "B", "K", "M", "Y"].contains(step.otherCompletion)
  }

  /// The case type and letter of a decision, such as `RMVX`.
  func code(_ step: Proceeding) -> String {
    (step.caseType.isEmpty ? history.courtCase.caseType : step.caseType) + step.decision
  }

  func isOrder(_ step: Proceeding) -> Bool {
    ["RMVX", "DEPD", "EXCE"].contains(code(step))
  }

  /// Since when the case was open again after a completion; nil while it was not.
  func reopened(after step: Proceeding) -> Day? {
    guard let done = step.completedOn, let place = steps.firstIndex(where: { $0.id == step.id }),
      place + 1 < steps.count
    else { return nil }
    let next = steps[place + 1]
    return max(next.recordedOn ?? next.receivedOn ?? done, done)
  }

  var completions: [Proceeding] {
    steps.filter { !isMove($0) && $0.completedOn != nil }
  }
}
