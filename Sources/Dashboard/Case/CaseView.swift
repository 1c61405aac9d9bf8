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
  /// The place of the selected item among the reasons.
  var selected = 0
  /// The items that are open, by what tells them apart; nil while the room decides.
  var opened: Set<String>?

  /// Makes the screen of a case.
  init(id: Int64) {
    self.id = id
  }
}

extension CaseView {
  /// Does what a command means on the screen of a case that is at hand.
  mutating func run(_ command: Command, on screen: CaseScreen, in body: CellRect) {
    let part = screen.part(section, in: body)
    switch section {
    case .timeline where command == .open || command == .right: section = .reasons
    case .timeline where command == .openAll:
      section = .reasons
      fold(command, screen, in: body)
    case .timeline:
      let scroll = Scrolling(lines: part.lines.count, rows: part.area.rows)
      timelineScroll = scroll.offset(command, from: part.scroll)
    case .reasons:
      reasonsScroll = part.scroll
      fold(command, screen, in: body)
      move(command, screen.part(.reasons, in: body).reasons ?? ReasonWindow())
    }
  }

  /// Opens or closes what a command opens or closes.
  private mutating func fold(_ command: Command, _ screen: CaseScreen, in body: CellRect) {
    let items = screen.items
    let all = Set(items.map(\.id))
    guard [.open, .right, .left, .openAll].contains(command) else { return }
    var opened = screen.openedReasons(in: body)
    defer { if section == .reasons { self.opened = opened } }
    guard items.indices.contains(selected) else { return }
    let id = items[selected].id
    switch command {
    case .open where opened.contains(id): opened.remove(id)
    case .open, .right: opened.insert(id)
    case .left where opened.contains(id): opened.remove(id)
    case .left: section = .timeline
    case .openAll: opened = opened.isSuperset(of: all) ? [] : all
    default: break
    }
  }

  /// Moves the selection, and scrolls so that it can be read.
  private mutating func move(_ command: Command, _ window: ReasonWindow) {
    guard !window.heads.isEmpty else { return }
    var window = window
    window.scroll = reasonsScroll
    window.selected = selected
    window.run(command)
    selected = window.selected
    reasonsScroll = window.scroll
  }
}
