import CaseModel
import TerminalKit

extension CaseView: Layer {
  var keyContext: KeyContext { .caseView }
  var isScreen: Bool { true }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    if command == .back {
      dashboard.layers.removeLast()
      return
    }
    if command == .country || command == .state { return dashboard.openWorld(of: self, command) }
    var view = self
    if command == .nextSection { view.section = section == .timeline ? .reasons : .timeline }
    if let screen = dashboard.caseScreen(view) {
      view.run(command, on: screen, in: dashboard.layout.body)
    }
    dashboard.replaceLayer(view)
  }

  /// A press gives a part the keys and chooses the reason there; on the chosen one, opens it.
  func press(at place: CellPosition, on dashboard: inout Dashboard) {
    let body = dashboard.layout.body
    guard let screen = dashboard.caseScreen(self) else { return }
    let parts: [Section] = screen.isWide(body) ? [.timeline, .reasons] : [section]
    let found = parts.first { screen.part($0, in: body).area.contains(place) }
    guard let found else { return }
    var view = self
    view.section = found
    let part = screen.part(found, in: body)
    let line = place.row - part.area.row + part.scroll
    if let reason = part.reasons?.heads.lastIndex(where: { $0 <= line }) {
      if section == .reasons, reason == part.reasons?.selected {
        return run(.open, on: &dashboard)
      }
      view.selected = reason
      view.reasonsScroll = part.scroll
    }
    dashboard.replaceLayer(view)
  }
}
