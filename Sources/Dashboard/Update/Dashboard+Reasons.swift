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
}
