import CaseModel
import TerminalKit
import TextLayout

/// The screen of a case whose history is at hand.
struct CaseScreen: Sendable {
  let view: CaseView
  let pane: PaneKey
  let history: CaseHistory
  let row: ListRow
  let facts: DocketFacts
  let items: [ReasonItem]
  let glyphs: GlyphSet
  /// What is before everything else, such as that the case has vanished.
  let marks: [CaseFact]

  /// Derives everything the screen says.
  init(
    _ view: CaseView,
    _ history: CaseHistory,
    from pane: PaneKey,
    facts: DocketFacts,
    glyphs: GlyphSet,
    marks: [CaseFact] = [],
  ) {
    self.marks = marks
    self.view = view
    self.pane = pane
    self.history = history
    self.facts = facts
    self.glyphs = glyphs
    let derivation = history.derive(asOf: facts.asOf, plan: facts.plan)
    row = ListRow(derivation.summary, asOf: facts.asOf)
    items = CaseLaw(derivation, facts: facts).items
  }

  /// A part that scrolls: its lines, where it is, and the first line shown.
  struct Part: Sendable {
    let area: CellRect
    let lines: [Strip]
    let scroll: Int
    /// Where the items of the reasons stand; none for the timeline.
    var reasons: ReasonWindow?
  }

  /// What is told at the head.
  var known: [CaseFact] { marks + CaseFacts(row: row, facts: facts).all(for: pane) }

  /// The rows the facts take, an empty one included.
  func factRows(in body: CellRect) -> Int {
    let columns = factColumns(in: body)
    let rows = FactGrid(facts: known, columns: columns).rows
    return min(rows, max(2, body.rows * 2 / 5)) + 1
  }

  /// The columns the facts are in.
  func factColumns(in body: CellRect) -> Int {
    body.columns >= 170 ? 4 : body.columns >= 110 ? 3 : body.columns >= 76 ? 2 : 1
  }

  /// Whether both parts are beside each other.
  func isWide(_ body: CellRect) -> Bool { body.columns >= 110 }

  /// Plans a part.
  func part(_ section: CaseView.Section, in body: CellRect) -> Part {
    let rest = body.splitTop(factRows(in: body)).rest
    let area = partArea(section, in: rest).splitTop(1).rest.inset(columns: 1, rows: 0)
    switch section {
    case .timeline:
      let timeline = TimelineLines(history, facts: facts, width: area.columns, glyphs: glyphs)
      let all = timeline.all
      let scroll = Scrolling(lines: all.lines.count, rows: area.rows)
      let first = view.timelineScroll ?? all.today - area.rows * 2 / 3
      return Part(area: area, lines: all.lines, scroll: scroll.clamped(first))
    case .reasons:
      return reasons(in: area)
    }
  }

  private func reasons(in area: CellRect) -> Part {
    let opened = view.opened ?? openedByRoom(area)
    let all = ReasonLines(items, opened: opened, width: area.columns, glyphs: glyphs)
    let scroll = Scrolling(lines: all.lines.count, rows: area.rows).clamped(view.reasonsScroll)
    let window = ReasonWindow(
      heads: all.heads,
      lines: all.lines.count,
      rows: area.rows,
      scroll: scroll,
      selected: min(max(0, view.selected), max(0, items.count - 1)),
    )
    return Part(area: area, lines: all.lines, scroll: scroll, reasons: window)
  }

  /// The reasons that are open: those the user opened, else all if they have room.
  func openedReasons(in body: CellRect) -> Set<String> {
    view.opened ?? openedByRoom(part(.reasons, in: body).area)
  }

  private func openedByRoom(_ area: CellRect) -> Set<String> {
    let all = Set(items.map(\.id))
    if lines(all, area) <= area.rows { return all }
    // On a high screen as many as fit, the gravest first; on others none, so that all are seen.
    guard area.rows >= 30 else { return [] }
    let closed = lines([], area)
    var room = area.rows - closed
    var opened: Set<String> = []
    for item in items {
      let more = lines([item.id], area) - closed
      guard more <= room else { continue }
      room -= more
      opened.insert(item.id)
    }
    return opened
  }

  private func lines(_ opened: Set<String>, _ area: CellRect) -> Int {
    ReasonLines(items, opened: opened, width: area.columns, glyphs: glyphs).lines.count
  }

  private func partArea(_ section: CaseView.Section, in rest: CellRect) -> CellRect {
    guard isWide(rest) else { return rest }
    guard hasPapers(rest) else {
      let cut = rest.splitLeft(rest.columns * 47 / 100)
      return section == .timeline ? cut.left : cut.rest
    }
    let cut = rest.splitLeft(rest.columns * 35 / 100)
    return section == .timeline ? cut.left : cut.rest.splitLeft(cut.rest.columns * 45 / 100).rest
  }

  /// Whether there is room for hearings, deadlines and papers between timeline and reasons.
  func hasPapers(_ body: CellRect) -> Bool { body.columns >= 170 }

  /// Where they are.
  func papersArea(in body: CellRect) -> CellRect {
    let rest = body.splitTop(factRows(in: body)).rest
    let cut = rest.splitLeft(rest.columns * 35 / 100)
    return cut.rest.splitLeft(cut.rest.columns * 45 / 100).left
  }
}
