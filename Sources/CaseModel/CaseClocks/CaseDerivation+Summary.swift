extension CaseDerivation {
  /// What lists show of the case.
  public var summary: CaseSummary {
    var summary = CaseSummary()
    fill(&summary, next: next(of: clockRows))
    return summary
  }

  /// Fills an empty summary in place; the running clocks of the case are known already.
  func fill(_ summary: inout CaseSummary, next clock: ClockRow?) {
    summary.id = history.id
    fillPerson(&summary)
    fillCase(&summary)
    fillCourt(&summary)
    fillHearings(&summary)
    fillRelief(&summary)
    fillOrder(&summary)
    fillRepatriation(&summary)
    summary.nextClockOn = clock?.due
    summary.nextClock = clock?.rule ?? ""
  }

  private func fillPerson(_ summary: inout CaseSummary) {
    guard let person = history.person else { return }
    summary.name = person.name
    summary.nativeName = person.nativeName
    summary.alienNumber = person.alienNumber
    summary.attorney = person.attorney
  }

  private func fillCase(_ summary: inout CaseSummary) {
    summary.caseType = firstFilled(history.courtCase.caseType, last { $0.caseType })
    summary.nationality = firstFilled(history.courtCase.nationality, last { $0.nationality })
    summary.language = firstFilled(history.courtCase.language, last { $0.language })
    summary.custody = custodyCode
    summary.custodyOn = summary.custody.isEmpty ? nil : custodyRecordedOn
    summary.rowsSetAside = history.rowsSetAside > 0 ? Int64(history.rowsSetAside) : nil
    summary.state = state.value.rawValue
    summary.filedOn = history.proceedings.lazy.compactMap(\.filedOn).min()
    summary.completedOn = state.value == .pending ? nil : last { $0.completedOn } ?? nil
    summary.outcome = outcome?.value.reading.outcome.rawValue ?? ""
    summary.represented = represented.value ? 1 : 0
    summary.absentia = last { $0.absentia } == "Y" ? 1 : 0
    summary.family = family?.value ?? ""
  }

  private func fillCourt(_ summary: inout CaseSummary) {
    summary.court = firstFilled(
      next { $0.court },
      last { $0.court },
      history.courtCase.court,
    )
    summary.judge = firstFilled(next { $0.judge }, last { $0.judge })
  }

  private func fillHearings(_ summary: inout CaseSummary) {
    summary.hearingOn = nextHearing?.value
    summary.movedUpDays = movedUp.map { Int64($0.value) }
    summary.lastHearingOn = lastHearing?.value
    guard nextHearing != nil else { return }
    summary.hearingAt = next { $0.startsAt } ?? history.courtCase.latestHearingAt
    summary.calendar = firstFilled(next { $0.calendar }, history.courtCase.latestCalendar)
    summary.medium = next { $0.medium } ?? ""
    summary.location = next { $0.location } ?? ""
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
    // The order by DHS behind a case on protection alone has a limb, and no day in the data.
    let limb = order.finality?.value.limb ?? (order.status.value == .dhs ? .issued : nil)
    summary.limb = limb?.rawValue ?? ""
    summary.finalOn = order.finality?.value.day
  }

  private func fillRepatriation(_ summary: inout CaseSummary) {
    summary.stage = stage?.value.stage.rawValue ?? ""
    summary.stageOn = stage?.value.day
    summary.step = step?.value.rawValue ?? ""
    guard !blockers.isEmpty else { return }
    summary.blockers = blockers.map(\.value.rawValue).joined(separator: ",")
  }

  /// A value of the next hearing, which is not copied to be read.
  private func next<Value>(_ value: (Hearing) -> Value) -> Value? {
    upcoming.isEmpty ? nil : value(upcoming[0])
  }

  /// A value of the last proceeding, which is not copied to be read.
  private func last<Value>(_ value: (Proceeding) -> Value) -> Value? {
    proceedings.isEmpty ? nil : value(proceedings[proceedings.count - 1])
  }
}

/// The first text that is not empty; without a list, which would be made for every case.
private func firstFilled(_ first: String?, _ second: String?, _ third: String? = nil) -> String {
  if let first, !first.isEmpty { return first }
  if let second, !second.isEmpty { return second }
  return third ?? ""
}
