import CaseModel
import TerminalKit

extension Dashboard {
  /// Goes to a clock or reason of the open case and opens it.
  mutating func openReason(_ index: Int) {
    guard var view = layers.last as? CaseView, let screen = caseScreen(view),
      screen.items.indices.contains(index)
    else { return }
    view.section = .reasons
    view.selected = index
    view.opened = screen.openedReasons(in: layout.body).union([screen.items[index].id])
    replaceLayer(view)
    guard let opened = caseScreen(view) else { return }
    view.reasonsScroll = opened.part(.reasons, in: layout.body).reasons?.heads[index] ?? 0
    replaceLayer(view)
  }

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
