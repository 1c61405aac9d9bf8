import CaseModel

// Decisions on asylum and bond.

extension SampleTruth {
  mutating func countAsylum() {
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

  mutating func countBonds() {
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
}
