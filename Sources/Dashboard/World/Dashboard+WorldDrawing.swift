import CaseModel
import TerminalKit
import TextLayout

/// Where the parts of the pane of countries and states stand.
struct WorldLayout: Hashable, Sendable {
  let table: CellRect
  /// The card of the selected row; nil where there is no room.
  let card: CellRect?

  init(_ body: CellRect) {
    if body.columns >= 150 {
      let cut = body.splitRight(body.columns * 46 / 100)
      (table, card) = (cut.rest, cut.right)
    } else if body.rows >= 16 {
      let cut = body.splitBottom(body.rows >= 26 ? body.rows * 45 / 100 : 8)
      (table, card) = (cut.rest, cut.bottom)
    } else {
      (table, card) = (body, nil)
    }
  }
}

extension Dashboard {
  /// Where the parts of the pane stand now.
  var worldLayout: WorldLayout { WorldLayout(layout.body) }

  /// The lines of the selected row's card.
  func worldCard(width: Int) -> [Strip] {
    guard let subject = world.subject, let today = facts?.asOf else { return [] }
    return WorldCard(world: world, subject: subject, today: today, width: width).lines
  }

  /// Draws the list and the card beside or beneath it, or the card alone.
  func drawWorld(on frame: inout Frame, _ layout: ScreenLayout) {
    drawKinds(on: &frame, in: layout.filter)
    if world.isCardOpen {
      let lines = worldCard(width: layout.body.columns - 2).dropFirst(world.scroll)
      return frame.put(lines, in: layout.body.inset(columns: 1, rows: 0))
    }
    let plan = worldLayout
    WorldTable(world: world, hasFocus: layers.isEmpty).draw(on: &frame, in: plan.table)
    guard let card = plan.card else { return }
    let inner = card.inset(columns: 1, rows: 0)
    let lines = worldCard(width: inner.columns)
    frame.put(lines, in: inner)
    guard lines.count > inner.rows, let last = inner.splitBottom(1).bottom as CellRect? else {
      return
    }
    let more = SafeText("\(lines.count - inner.rows + 1) more lines: Enter")
    frame.put(SafeText.spaces(inner.columns), at: last.origin, .plain)
    frame.put(more, at: last.origin, .dim, maxWidth: inner.columns)
  }

  /// The kinds of subject, the listed one set off.
  private func drawKinds(on frame: inout Frame, in line: CellRect) {
    var strip = Strip()
    for kind in FactSubject.Kind.allCases {
      strip.add(SafeText(kind.title), kind == world.kind ? Style(.accent) : Style(.dim))
      strip.add("   ")
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }
}
