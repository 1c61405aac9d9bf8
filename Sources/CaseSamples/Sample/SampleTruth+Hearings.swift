import CaseModel

// Its hearings, and those that were moved up.

extension SampleTruth {
  mutating func countHearings() {
    for hearing in history.hearings {
      guard let day = hearing.heldOn, day <= asOf else { continue }
      share("adjourned", hearing.court, !hearing.adjournment.isEmpty)
      if !hearing.adjournment.isEmpty { add("adjournments", hearing.court) }
      guard hearing.medium != "H" else { continue }
      add("hearings", hearing.court)
      add("hearings-per-day", hearing.court)
    }
  }

  mutating func countAdvances() {
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
