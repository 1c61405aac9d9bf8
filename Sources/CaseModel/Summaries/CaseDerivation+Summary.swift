extension CaseDerivation {
  /// What lists show of the case.
  public var summary: CaseSummary { summary(next: clockRows.first) }

  /// The summary, its running clocks being known already.
  func summary(next clock: ClockRow?) -> CaseSummary {
    var summary = CaseSummary()
    summary.id = history.id
    fillPerson(&summary)
    fillCase(&summary)
    fillHearings(&summary)
    fillRelief(&summary)
    fillOrder(&summary)
    fillRepatriation(&summary)
    summary.nextClockOn = clock?.due
    summary.nextClock = clock?.rule ?? ""
    return summary
  }

  private func fillPerson(_ summary: inout CaseSummary) {
    guard let person = history.person else { return }
    summary.name = person.name
    summary.nativeName = person.nativeName
    summary.alienNumber = person.alienNumber
    summary.attorney = person.attorney
  }

  private func fillCase(_ summary: inout CaseSummary) {
    let last = proceedings.last
    let next = upcoming.first
    summary.caseType = firstFilled(history.courtCase.caseType, last?.caseType)
    summary.nationality = firstFilled(history.courtCase.nationality, last?.nationality)
    summary.language = firstFilled(history.courtCase.language, last?.language)
    summary.court = firstFilled(next?.court, last?.court, history.courtCase.court)
    summary.judge = firstFilled(next?.judge, last?.judge)
    summary.custody = firstFilled(history.courtCase.custody, last?.custody)
    summary.state = state.value.rawValue
    summary.filedOn = history.proceedings.lazy.compactMap(\.filedOn).min()
    summary.completedOn = state.value == .pending ? nil : last?.completedOn
    summary.outcome = outcome?.value.reading.outcome.rawValue ?? ""
    summary.represented = represented.value ? 1 : 0
    summary.absentia = last?.absentia == "Y" ? 1 : 0
    summary.family = family?.value ?? ""
  }

  private func fillHearings(_ summary: inout CaseSummary) {
    let next = upcoming.first
    summary.hearingOn = nextHearing?.value
    summary.movedUpDays = movedUp.map { Int64($0.value) }
    summary.lastHearingOn = lastHearing?.value
    guard nextHearing != nil else { return }
    summary.hearingAt = next == nil ? history.courtCase.latestHearingAt : next?.startsAt
    summary.calendar = firstFilled(next?.calendar, history.courtCase.latestCalendar)
    summary.medium = next?.medium ?? ""
    summary.location = next?.location ?? ""
    summary.furtherHearings = upcoming.count > 1 ? Int64(upcoming.count - 1) : nil
  }

  private func fillRelief(_ summary: inout CaseSummary) {
    guard let relief else { return }
    summary.relief = relief.value.kind
    summary.reliefOutcome = ReliefOutcome(code: relief.value.decision).rawValue
  }

  private func fillOrder(_ summary: inout CaseSummary) {
    summary.appeal = appeal?.value.outcome.rawValue ?? ""
    summary.appealedOn = appeal?.value.filedOn
    summary.boardDecidedOn = appeal?.value.decidedOn
    summary.motion = motion.map { MotionState(code: $0.value.decision).rawValue } ?? ""
    guard let order else { return }
    summary.order = order.status.value.rawValue
    summary.orderedOn = order.orderedOn
    summary.orderedTo = order.orderedTo
    summary.limb = order.finality?.value.limb.rawValue ?? ""
    summary.finalOn = order.finality?.value.day
  }

  private func fillRepatriation(_ summary: inout CaseSummary) {
    summary.stage = stage?.value.stage.rawValue ?? ""
    summary.stageOn = stage?.value.day
    summary.step = step?.value.rawValue ?? ""
    guard !blockers.isEmpty else { return }
    summary.blockers = blockers.map(\.value.rawValue).joined(separator: ",")
  }
}

/// The first text that is not empty; without a list, which would be made for every case.
private func firstFilled(_ first: String?, _ second: String?, _ third: String? = nil) -> String {
  if let first, !first.isEmpty { return first }
  if let second, !second.isEmpty { return second }
  return third ?? ""
}
