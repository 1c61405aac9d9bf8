import CaseModel

// What the case is on the day: pending, closed, waiting.

extension SampleTruth {
  mutating func countStanding() {
    countSurvival()
    guard let chargedOn, chargedOn <= asOf else { return }
    let done = completions.filter { $0.completedOn.map { $0 <= asOf } ?? false }
    guard let last = done.last else {
      return countPending(steps.first { !isMove($0) } ?? steps[steps.count - 1], chargedOn)
    }
    guard let again = reopened(after: last), again <= asOf else {
      return isClosure(last) ? countInactive(last) : ()
    }
    let later = steps.drop { $0.id != last.id }.dropFirst()
    if let now = later.first(where: { !isMove($0) }) ?? later.last { countPending(now, chargedOn) }
  }

  private mutating func countPending(_ step: Proceeding, _ chargedOn: Day) {
    add("pending-trac", step.court)
    add("wait", step.court, 1, asOf - chargedOn)
    share("represented-trac", step.court, hasCounselByNow)
    share("unrepresented-trac", step.court, !hasCounselByNow)
    countWaiting()
    guard isCore else { return }
    for key in ["pending-eoir", "pending-active", "pending-inactive"] { add(key, step.court) }
    share("represented-eoir", step.court, hasCounselByNow)
    add("absentia-all", step.court, 0, 1)
  }

  private mutating func countInactive(_ step: Proceeding) {
    add("inactive", step.court)
    guard isCore else { return }
    add("pending-inactive", step.court)
    add("absentia-all", step.court, 0, 1)
  }

  private mutating func countSurvival() {
    guard let chargedOn, chargedOn <= asOf else { return }
    let first = steps.first { !isMove($0) } ?? steps[steps.count - 1]
    let done = isMove(first) ? nil : first.completedOn
    let isEnded = done.map { $0 <= asOf } ?? false
    guard let end = isEnded ? done : asOf, end >= chargedOn else { return }
    add("time-survival", first.court, 1, isEnded ? 1 : 0)
  }

  private mutating func countWaiting() {
    guard let last = steps.last else { return }
    let ahead = history.hearings.filter { $0.adjournment.isEmpty }.compactMap(\.heldOn)
      .filter { $0 >= asOf }.min()
    let row = history.hearings.isEmpty ? history.courtCase.latestHearingOn : nil
    let next = ahead ?? row.flatMap { $0 >= asOf ? $0 : nil }
    share("no-hearing", last.court, next == nil)
    if let next { add("wait-hearing", last.court, 1, next - asOf) }
  }
}
