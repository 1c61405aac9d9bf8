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
    } else if let place = ListPlace(text, asOf: facts.asOf) {
      jump = nil
      changeList { $0.jump(to: place) }
    } else {
      effects.append(.bell)
      message = "Not a place: a case number, a day such as 2027-03-01 or +90d, #1200 or 50%"
    }
  }

  /// Says that a list has no row where it was jumped to, and opens the case that was meant: it may
  /// be in another list, or in an earlier release alone.
  mutating func tellMissingPlace() {
    guard let place = list?.missingPlace else { return }
    changeList { $0.missingPlace = nil }
    guard case .caseNumber(let id) = place else { return }
    trail.leave(stop)
    layers = [.caseView(CaseView(id: id))]
    message = "This list, as it is filtered, has no such case: opened by its number"
  }
}

extension ListState {
  /// Goes to a place, which has to be asked for; a day needs an order by a day.
  mutating func jump(to place: ListPlace) {
    if case .day = place, !sort.field.isOfDay { sort = FieldSort(list.dateField) }
    wantedPage = .place(place)
    landing = .first
    missingPlace = nil
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

/// The line in the place of the filter, while a text to seek is typed.
struct SearchLine: Sendable {
  let line: LineEditor

  /// Draws what is typed.
  func draw(on frame: inout Frame, in area: CellRect) {
    frame.fill(area)
    frame.put("Find", at: area.origin.moved(columns: 1), .accent)
    let place = area.origin.moved(columns: FilterLine.start)
    frame.put(line, at: place, maxWidth: area.columns - FilterLine.start - 1)
  }
}

/// The line in the place of the filter, while it is typed where to jump to.
struct JumpLine: Sendable {
  let line: LineEditor

  /// Draws what is typed, and examples while there is room.
  func draw(on frame: inout Frame, in area: CellRect) {
    frame.fill(area)
    frame.put("Jump to", at: area.origin.moved(columns: 1), .accent)
    let place = area.origin.moved(columns: FilterLine.start)
    let room = area.columns - FilterLine.start - 1
    frame.put(line, at: place, maxWidth: room)
    let hint: SafeText = "a case number, 2027-03-01, +90d, #1200 or 50%"
    let column = FilterLine.start + max(14, line.text.count + 3)
    guard column + hint.cells < area.columns else { return }
    frame.put(hint, at: area.origin.moved(columns: column), .dim)
  }
}
