import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Where the parts of the pane stand now.
  var worldLayout: WorldLayout { WorldLayout(layout.body, subjects: world.subjects.count) }

  /// The lines of the selected row's card.
  func worldCard(width: Int) -> [Strip] { lines(of: world, width: width) }

  private func lines(of world: WorldState, width: Int) -> [Strip] {
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
    draw(world, on: &frame, worldLayout)
  }

  private func draw(_ world: WorldState, on frame: inout Frame, _ plan: WorldLayout) {
    WorldTable(world: world, hasFocus: layers.isEmpty).draw(on: &frame, in: plan.table)
    guard let card = plan.card else { return }
    let inner = card.inset(columns: 1, rows: 0)
    let lines = lines(of: world, width: inner.columns)
    frame.put(lines, in: inner)
    guard lines.count > inner.rows, let last = inner.splitBottom(1).bottom as CellRect? else {
      return
    }
    let key = world.purpose == .returns ? "B" : "Enter"
    let more = SafeText("\(lines.count - inner.rows + 1) more lines: \(key)")
    frame.put(SafeText.spaces(inner.columns), at: last.origin, .plain)
    frame.put(more, at: last.origin, .dim, maxWidth: inner.columns)
  }

  /// Draws what leads the pane of repatriation on a public docket: what it can and cannot tell, the
  /// last months of removals, then countries.
  func drawReturns(on frame: inout Frame, _ layout: ScreenLayout) {
    let words: SafeText =
      "Final orders by country, by Vigil's rule; what became of the cases is not in this data. "
      + "* as last recorded"
    frame.put(
      Strip(words, .dim),
      at: layout.filter.origin.moved(columns: 1),
      maxWidth: layout.filter.columns - 2,
    )
    let cut = layout.body.splitTop(1)
    frame.put(
      Strip(removedByMonth, .dim),
      at: cut.top.origin.moved(columns: 1),
      maxWidth: cut.top.columns - 2,
    )
    draw(returns, on: &frame, returnsLayout)
  }

  /// Where the table of countries and the card are in the pane of repatriation.
  var returnsLayout: WorldLayout {
    WorldLayout(layout.body.splitTop(1).rest, subjects: returns.subjects.count)
  }

  /// What ICE says it removed in the last months of its file.
  private var removedByMonth: SafeText {
    guard let removals = returns.counts?.removals else {
      return returns.counts == nil
        ? .empty : "ICE removals by month: no file is loaded; vigil import ice adds one"
    }
    let months = removals.months.sorted { $0.key < $1.key }.suffix(6)
      .map { "\($0.key) \($0.value.grouped)" }
    return months.isEmpty
      ? "ICE removals by month: the file that is loaded counts by year"
      : SafeText("ICE removed, by month: " + months.joined(separator: ", "))
  }

  /// The kinds of subject, the listed one set off.
  private func drawKinds(on frame: inout Frame, in line: CellRect) {
    var strip = Strip()
    for kind in FactSubject.Kind.allCases {
      strip.add(SafeText(words: kind.title), kind == world.kind ? Style(.accent) : Style(.dim))
      strip.add("   ")
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }
}
