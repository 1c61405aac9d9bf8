import CaseModel

/// What is true of one made-up case for every measure, worked out from its records.
///
/// It knows nothing of the rows and terms measures are computed from: it is a second way to the
/// same numbers, for tests to compare.
struct SampleTruth {
  private let history: CaseHistory
  private let asOf: Day
  private let steps: [Proceeding]
  private var found: [SampleFigures.Entry] = []

  init(_ history: CaseHistory, asOf day: Day) {
    self.history = history
    asOf = day
    steps = history.proceedings.sorted { SampleTruth.place($0) < SampleTruth.place($1) }
  }

  /// Everything the case adds to measures.
  var entries: [SampleFigures.Entry] {
    var truth = self
    truth.countHearings()
    truth.countBonds()
    guard !steps.isEmpty else { return truth.found }
    truth.countFiling()
    truth.countStanding()
    truth.countCompletions()
    truth.countAsylum()
    truth.countAdvances()
    return truth.found
  }

  private static func place(_ step: Proceeding) -> (Int32, String, String, Int64) {
    (step.completedOn?.number ?? .max, step.decision, step.otherCompletion, step.id)
  }

  private mutating func add(_ key: String, _ court: String, _ first: Int = 1, _ second: Int = 0) {
    found.append(SampleFigures.Entry(key: key, court: court, first: first, second: second))
  }

  /// Adds to a share: above the line where a case meets what is asked, and below it always.
  private mutating func share(_ key: String, _ court: String, _ isAbove: Bool) {
    add(key, court, isAbove ? 1 : 0, 1)
  }

  // What is known of the case.

  private var isCore: Bool {
    let type =
      history.courtCase.caseType.isEmpty
      ? steps.last?.caseType ?? "" : history.courtCase.caseType
    return ["RMV", "DEP", "EXC", "AOC", "WHO"].contains(type)
  }

  /// The release writes the sentinel of 1900 for a date that is not known.
  private func filed(_ step: Proceeding) -> Day? {
    step.filedOn == SampleStory.sentinel ? nil : step.filedOn
  }

  private var chargedOn: Day? {
    steps.compactMap(filed).min() ?? steps.compactMap(\.recordedOn).min()
  }

  private var lawyers: [Representation] {
    history.representations.filter { $0.level == "COURT" && $0.side == "ALIEN" }
  }

  private var hasCounsel: Bool { history.courtCase.appearanceOn != nil || !lawyers.isEmpty }

  private var hasCounselByNow: Bool {
    var days = lawyers.compactMap(\.courtAppearanceOn)
    if let day = history.courtCase.appearanceOn { days.append(day) }
    if let first = days.min() { return first <= asOf }
    return !lawyers.isEmpty && chargedOn.map { $0 <= asOf } ?? false
  }

  private func isMove(_ step: Proceeding) -> Bool {
    step.decision.isEmpty && "CT".contains(step.otherCompletion) && !step.otherCompletion.isEmpty
  }

  private func isClosure(_ step: Proceeding) -> Bool {
    step.decision.isEmpty && ["A", "B", "K", "M", "Y"].contains(step.otherCompletion)
  }

  /// The case type and letter of a decision, such as `RMVX`.
  private func code(_ step: Proceeding) -> String {
    (step.caseType.isEmpty ? history.courtCase.caseType : step.caseType) + step.decision
  }

  private func isOrder(_ step: Proceeding) -> Bool {
    ["RMVX", "DEPD", "EXCE"].contains(code(step))
  }

  /// Since when the case was open again after a completion; nil while it was not.
  private func reopened(after step: Proceeding) -> Day? {
    guard let done = step.completedOn, let place = steps.firstIndex(where: { $0.id == step.id }),
      place + 1 < steps.count
    else { return nil }
    let next = steps[place + 1]
    return max(next.recordedOn ?? next.receivedOn ?? done, done)
  }

  private var completions: [Proceeding] {
    steps.filter { !isMove($0) && $0.completedOn != nil }
  }

  // What is counted.

  private mutating func countFiling() {
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

  private mutating func countStanding() {
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

  private mutating func countCompletions() {
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

  private mutating func countAsylum() {
    let strength = Array("FGDCILPSAROTWM")
    let sought = history.applications.filter { $0.kind.uppercased() == "ASYL" }
    let last = sought.max { one, other in
      if one.receivedOn != other.receivedOn {
        return (one.receivedOn?.number ?? .min) < (other.receivedOn?.number ?? .min)
      }
      let first = one.decision.first.flatMap { strength.firstIndex(of: $0) } ?? 99
      let second = other.decision.first.flatMap { strength.firstIndex(of: $0) } ?? 99
      return first == second ? one.id > other.id : first > second
    }
    guard let last, !last.decision.isEmpty else { return }
    let own = completions.first { $0.id == last.proceedingID }
    guard let step = own ?? completions.last, step.completedOn.map({ $0 <= asOf }) ?? false
    else { return }
    let isGranted = ["F", "G", "I", "P"].contains(last.decision)
    let isDenied = last.decision == "D"
    let isConditional = last.decision == "C"
    if isGranted || isDenied {
      add("asylum-decisions", step.court)
      share("grants-trac", step.court, isGranted)
    }
    if isGranted || isDenied || isConditional {
      share("grants-conditional", step.court, !isDenied)
    }
    share("grants-eoir", step.court, isGranted)
    share("denials-eoir", step.court, isDenied)
  }

  private mutating func countBonds() {
    for bond in history.bonds where !bond.decision.isEmpty {
      guard let day = bond.decidedOn, day <= asOf else { continue }
      let isGranted = ["C", "R", "G"].contains(bond.decision)
      let isRefused = ["S", "N", "E", "I"].contains(bond.decision)
      add("bond-hearings", bond.court)
      share("bond-granted", bond.court, isGranted)
      if !["J", "D"].contains(bond.decision) { share("bond-jurisdiction", bond.court, isGranted) }
      if isGranted || isRefused { share("bond-merits", bond.court, isGranted) }
    }
  }

  private mutating func countHearings() {
    for hearing in history.hearings {
      guard let day = hearing.heldOn, day <= asOf else { continue }
      share("adjourned", hearing.court, !hearing.adjournment.isEmpty)
      if !hearing.adjournment.isEmpty { add("adjournments", hearing.court) }
      guard hearing.medium != "H" else { continue }
      add("hearings", hearing.court)
      add("hearings-per-day", hearing.court)
    }
  }

  private mutating func countAdvances() {
    for old in history.hearings where ["55", "5A", "5D", "9B"].contains(old.adjournment) {
      guard let was = old.heldOn else { continue }
      let closed = old.updatedOn ?? old.recordedOn ?? was
      var best: (distance: Int, hearing: Hearing)?
      for new in history.hearings.sorted(by: { $0.id < $1.id }) where new.id != old.id {
        guard let day = new.heldOn, let entered = new.recordedOn, day < was,
          old.recordedOn.map({ entered >= $0 }) ?? true
        else { continue }
        let distance = abs(entered - closed)
        if best.map({ distance < $0.distance }) ?? true { best = (distance, new) }
      }
      guard let new = best?.hearing, let day = new.heldOn, let entered = new.recordedOn,
        day <= asOf
      else { continue }
      let isMissed = completions.contains { step in
        isOrder(step) && step.absentia == "Y"
          && step.completedOn.map { $0 >= day && $0 <= was } == true
      }
      add("advanced", new.court)
      add("advanced-days", new.court, 1, was - day)
      add("advanced-notice", new.court, 1, day - entered)
      share("advanced-missed", new.court, isMissed)
    }
  }
}
