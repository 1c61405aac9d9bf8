extension CaseDerivation {
  /// What starts clocks in a case that is still open: hearings, applications, the arrival.
  var openCaseTriggers: [ClockTrigger] {
    guard state.value == .pending || order?.status.value == .appeal else { return [] }
    return hearingTriggers + applicationTriggers
  }

  /// Whether the person is in custody, by the case, else by its last proceeding.
  var isDetained: Bool { custodyCode == "D" }

  /// The next hearing; filing dates of the detained are as the court sets.
  private var hearingTriggers: [ClockTrigger] {
    guard !isDetained, let day = nextHearing?.value else { return [] }
    let next = upcoming.first
    let calendar = next?.calendar ?? history.courtCase.latestCalendar
    let start: ClockStart
    switch calendar {
    case "I": start = .individualHearing
    case "M": start = .masterHearing
    default: return []
    }
    return [ClockTrigger(start, day, .hearing, nextHearing?.evidence)]
  }

  private var applicationTriggers: [ClockTrigger] {
    let asylum = history.applications.filter { $0.kind.uppercased() == "ASYL" }
    guard
      let pending = asylum.filter({ $0.isPending && $0.receivedOn != nil })
        .min(by: { ($0.receivedOn?.number ?? 0, $0.id) < ($1.receivedOn?.number ?? 0, $1.id) })
    else { return asylum.isEmpty ? arrivalTriggers : [] }
    guard let received = pending.receivedOn else { return [] }
    let row = Evidence(.application, pending.id)
    let fee = ClockTrigger(.asylumFee, feeYear(of: received), .anniversary, row)
    var permit = ClockTrigger(.application, received, .application, row)
    permit.stops = asylumStops(since: received)
    return [permit, fee]
  }

  /// The last anniversary of an application before the as-of day: the fee is due a year later, and
  /// again each year.
  private func feeYear(of received: Day) -> Day {
    var years = max(0, asOf.year - received.year)
    if received.adding(months: 12 * years) >= asOf { years -= 1 }
    return received.adding(months: 12 * max(0, years))
  }

  private var arrivalTriggers: [ClockTrigger] {
    guard let entered = history.courtCase.enteredOn, entered <= asOf else { return [] }
    let row = Evidence(.courtCase, history.courtCase.id)
    return [ClockTrigger(.arrival, entered, .arrival, row)]
  }
}
