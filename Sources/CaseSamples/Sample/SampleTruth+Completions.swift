import CaseModel

// How the case began and what it came to.

extension SampleTruth {
  mutating func countFiling() {
    let first = steps.min { one, other in
      let before = (one.recordedOn ?? filed(one))?.number ?? .max
      let after = (other.recordedOn ?? filed(other))?.number ?? .max
      return (before, one.id) < (after, other.id)
    }
    guard let first else { return }
    if let day = first.recordedOn ?? filed(first), day <= asOf {
      add("filings-trac", first.court)
      if isCore { add("filings-eoir", first.court) }
    }
    if let chargedOn, chargedOn <= asOf { add("filings-charged", first.court) }
  }

  mutating func countCompletions() {
    var hasOrder = false
    for (place, step) in completions.enumerated() {
      guard let day = step.completedOn else { continue }
      let isFirst = place == 0
      let isFirstOrder = isOrder(step) && !hasOrder
      if isOrder(step) { hasOrder = true }
      guard day <= asOf else { continue }
      let stands = reopened(after: step).map { $0 > asOf } ?? true
      count(step, day, isFirst: isFirst, stands: stands)
      if isOrder(step) { countOrder(step, isFirstOrder, stands: stands) }
      if ["RMVV", "DEPV", "EXCV"].contains(code(step)) {
        add("departures", step.court)
        add("orders-departure", step.court)
      }
      if ["RMVE", "RMVZ", "RMVG", "RMVH"].contains(code(step)) {
        add("orders-protection", step.court)
      }
    }
  }

  private mutating func count(_ step: Proceeding, _ day: Day, isFirst: Bool, stands: Bool) {
    let relief = [
      "RMVR", "RMVQ", "AOCC", "AOCE", "AOCG", "AOCH", "AOCZ", "CDRG", "DEPR", "EXCA", "EXCR",
      "WHOG", "WHOE", "WHOZ", "RECS", "NACG",
    ]
    share("represented-closed", step.court, hasCounsel)
    if stands { add("completions-trac", step.court) }
    if relief.contains(code(step)) { add("relief", step.court) }
    guard isCore else { return }
    let isAbsent = isOrder(step) && step.absentia == "Y"
    add("completions-eoir", step.court)
    add("absentia-all", step.court, isAbsent && stands ? 1 : 0, 1)
    if isAbsent { add("absentia-orders", step.court) }
    add("absentia-eoir", step.court, isAbsent ? 1 : 0, isFirst ? 1 : 0)
    guard isFirst else { return }
    add("completions-initial", step.court)
    if let chargedOn { add("time-completed", step.court, 1, day - chargedOn) }
  }

  private mutating func countOrder(_ step: Proceeding, _ isFirst: Bool, stands: Bool) {
    for key in ["orders", "orders-departure", "orders-protection"] { add(key, step.court) }
    if isFirst { add("orders-ever", step.court) }
    if stands { add("orders-standing", step.court) }
    share("represented-ordered", step.court, hasCounsel)
  }
}
