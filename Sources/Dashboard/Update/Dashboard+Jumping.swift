import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means while it is typed where to jump to.
  mutating func runInJump(_ command: Command) {
    switch command {
    case .accept: jumpAsTyped()
    case .cancel: jump = nil
    default: jump?.edit(command)
    }
  }

  private mutating func jumpAsTyped() {
    guard let text = jump?.string, let facts else { return }
    if text.isEmpty {
      jump = nil
    } else if let target = JumpTarget(text, asOf: facts.asOf) {
      jump = nil
      changeList { $0.jump(to: target) }
    } else {
      effects.append(.bell)
      message = "Not a place: a case number, a day such as 2027-03-01 or +90d, #1200 or 50%"
    }
  }

  /// Says that a list has no row where it was jumped to, and opens the case that was meant: it may
  /// be in another list, or in an earlier release alone.
  mutating func tellMissingTarget() {
    guard let target = list?.missingTarget else { return }
    changeList { $0.missingTarget = nil }
    guard case .caseNumber(let id) = target else { return }
    trail.leave(stop)
    layers = [CaseView(id: id)]
    message = "This list, as it is filtered, has no such case: opened by its number"
  }
}

extension ListState {
  /// Goes to a row, which has to be asked for; a day needs an order by a day.
  mutating func jump(to target: JumpTarget) {
    if case .day = target, !sort.field.isOfDay { sort = FieldSort(list.dateField) }
    wantedPage = .target(target)
    landing = .first
    missingTarget = nil
  }
}

extension CaseField {
  /// Whether its column holds a day.
  fileprivate var isOfDay: Bool {
    switch kind {
    case .day, .daysSince, .daysUntil: true
    default: false
    }
  }
}
