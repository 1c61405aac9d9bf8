import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Takes the state of the team; a fault that was not told yet is told in full once.
  mutating func receive(_ team: TeamView) {
    if let fault = team.fault, self.team?.fault != fault { message = SafeText(fault) }
    if team.fault == nil, self.team?.fault != nil { message = "in step with the team again" }
    self.team = team
  }

  /// Tells the team which case is open; on a locked screen none is.
  mutating func sayWhatIsOpen() {
    guard team != nil else { return }
    let open = isLocked ? nil : caseView?.id
    guard open != lookedAt else { return }
    lookedAt = open
    effects.append(.looking(open))
  }

  /// What is before everything else of a case.
  func marks(of id: Int64) -> [CaseFact] {
    let names = team?.open[id] ?? []
    guard !names.isEmpty else { return shelf.marks }
    let fact = CaseFact("Also open", names.joined(separator: ", "), Style(.caution))
    return shelf.marks + [fact]
  }
}
