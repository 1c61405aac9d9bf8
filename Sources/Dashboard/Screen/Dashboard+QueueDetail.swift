import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the selected item: what it is, its case, and what was done with it.
  func drawQueueDetail(on frame: inout Frame, _ layout: ScreenLayout) {
    guard let area = layout.detail else { return }
    let inner = detailEdge(of: area, on: &frame, layout)
    guard let item = board.item, let queue = board.queue else { return }
    if layout.isDetailBeside {
      drawTallDetail(item, queue, on: &frame, in: inner)
    } else {
      drawLowDetail(item, queue, on: &frame, in: inner)
    }
  }

  private func drawTallDetail(
    _ item: QueueItem,
    _ queue: Queue,
    on frame: inout Frame,
    in area: CellRect,
  ) {
    let width = area.columns
    let definition = SafeText(words: queue.definition).wrapped(to: width)
    let cut = area.splitBottom(definition.count + 1)
    let head = [Strip("What is counted", .dim)]
    frame.put(head + definition.map { Strip($0, .dim) }, in: cut.bottom)
    var lines =
      SafeText(item.title).wrapped(to: width).map { Strip($0, .heading) } + [Strip()]
    lines += FactGrid.lines(itemFacts(item, queue), width: width) + [Strip()]
    lines += FactGrid.lines(Array(caseFacts(of: item).prefix(14)), width: width) + [Strip()]
    lines += stepLines(item, width: width)
    let rest = cut.rest.splitBottom(1).rest
    if let id = item.caseID, rest.rows - lines.count > 3 {
      let rows = rest.rows - lines.count - 1
      lines += [Strip()] + excerpt(of: id, width: width, rows: rows, frame.glyphs)
    }
    frame.put(lines, in: rest)
  }

  private func drawLowDetail(
    _ item: QueueItem,
    _ queue: Queue,
    on frame: inout Frame,
    in area: CellRect,
  ) {
    let cut = area.splitTop(1)
    frame.put(SafeText(item.title), at: cut.top.origin, .heading, maxWidth: area.columns)
    let grid = cut.rest.splitTop(min(4, cut.rest.rows - 1))
    let rows = grid.top.rows
    let own = itemFacts(item, queue)
    let facts = Array(own.prefix(rows) + caseFacts(of: item).prefix(max(0, 2 * rows - own.count)))
    FactGrid(facts: facts, columns: 2).draw(on: &frame, in: grid.top)
    frame.put(stepLines(item, width: area.columns), in: grid.rest)
  }

  private func itemFacts(_ item: QueueItem, _ queue: Queue) -> [CaseFact] {
    let words = queueWords
    let isLate = item.isLate(in: queue, at: words.now)
    let limit = queue.ageLimit.map { SafeText(", late after \($0) d") } ?? .empty
    return [
      CaseFact("State", words.state(item), words.style(item)),
      CaseFact("Waited", words.waited(item) + limit, isLate ? Style(.caution) : .plain),
      CaseFact("Due", item.due.map { SafeText("\($0)") } ?? .empty),
      CaseFact("Case", QueueTable.name(item)),
    ]
  }

  /// What is known of the item's case, once it has arrived.
  private func caseFacts(of item: QueueItem) -> [CaseFact] {
    guard let history = shelf.history(of: item.caseID), let facts else { return [] }
    let row = ListRow(history.derive(asOf: facts.asOf).summary, asOf: facts.asOf)
    return shelf.marks + CaseFacts(row: row, facts: facts).all(for: .queues)
  }

  /// What was done with the item, the latest first.
  private func stepLines(_ item: QueueItem, width: Int) -> [Strip] {
    guard let known = board.steps, known.subject == item.subject else { return [] }
    let words = queueWords
    guard !known.steps.isEmpty else { return [Strip("Nothing was done with it yet", .dim)] }
    return known.steps.reversed()
      .flatMap { words.step($0).wrapped(to: width) }
      .map { Strip($0) }
  }
}
