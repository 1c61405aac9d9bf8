import CaseModel
import TerminalKit

extension Dashboard {
  /// Does what a command means on a case.
  mutating func runInCase(_ command: Command) {
    guard case .caseView(var view)? = layers.last else { return }
    if command == .back {
      layers.removeLast()
      return
    }
    if command == .country || command == .state { return openWorld(of: view, command) }
    if command == .nextSection { view.section = view.section == .timeline ? .reasons : .timeline }
    if let screen = caseScreen(view) { view.run(command, on: screen, in: layout.body) }
    layers[layers.count - 1] = .caseView(view)
  }
}
