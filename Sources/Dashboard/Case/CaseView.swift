import CaseModel
import TerminalKit

/// The screen of one case: which, and where the user is on it.
struct CaseView: Hashable, Sendable {
  /// The parts of the screen that scroll.
  enum Section: Hashable, Sendable {
    case timeline
    case reasons
  }

  /// The case.
  let id: Int64
  /// The part with the focus.
  var section = Section.timeline
  /// The first line shown of the timeline; none until the user scrolls.
  var timelineScroll: Int?
  /// The first line shown of the reasons.
  var reasonsScroll = 0

  /// Makes the screen of a case.
  init(id: Int64) {
    self.id = id
  }
}

extension Dashboard {
  /// Does what a command means on a case.
  mutating func runInCase(_ command: Command) {
    guard case .caseView(var view)? = layers.last else { return }
    switch command {
    case .back: layers.removeLast()
    case .nextSection:
      view.section = view.section == .timeline ? .reasons : .timeline
      layers[layers.count - 1] = .caseView(view)
    default: scrollCase(command, &view)
    }
  }

  private mutating func scrollCase(_ command: Command, _ view: inout CaseView) {
    guard let screen = caseScreen(view) else { return }
    let part = screen.part(view.section, in: layout.body)
    let scroll = Scrolling(lines: part.lines.count, rows: part.area.rows)
    switch view.section {
    case .timeline: view.timelineScroll = scroll.offset(command, from: part.scroll)
    case .reasons: view.reasonsScroll = scroll.offset(command, from: part.scroll)
    }
    layers[layers.count - 1] = .caseView(view)
  }
}
