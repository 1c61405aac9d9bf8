import CaseModel
import TerminalKit

extension Dashboard {
  /// Does what a command means on a case.
  mutating func run(_ command: Command, in view: CaseView) {
    if command == .back {
      layers.removeLast()
      return
    }
    if command == .country || command == .state { return openWorld(of: view, command) }
    var view = view
    if command == .nextSection { view.section = view.section == .timeline ? .reasons : .timeline }
    if let screen = caseScreen(view) { view.run(command, on: screen, in: layout.body) }
    replaceLayer(view)
  }
}
