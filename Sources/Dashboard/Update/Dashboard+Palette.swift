import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Opens the palette over what is open.
  mutating func openPalette(typing text: String = "") {
    layers.append(Palette(paletteEntries, typing: text))
  }

  private var paletteEntries: [Palette.Entry] {
    let moves: Set<Command> = [
      .up, .down, .left, .right, .pageUp, .pageDown, .halfUp, .halfDown, .start, .end, .palette,
    ]
    let here = context
    var seen: Set<Command> = moves
    let commands = keymap.bindings
      .filter { $0.contexts.contains(here) && (facts?.kind != .release || !$0.command.entersFacts) }
      .filter { seen.insert($0.command).inserted }
      .map { binding in
        let key = binding.keys.first.map { SafeText($0.name) } ?? .empty
        return Palette.Entry(title: binding.title, key: key, deed: .command(binding.command))
      }
    let kept = (views + SavedView.shipped)
      .map { view in
        Palette.Entry(title: "View: " + SafeText(view.name), key: .empty, deed: .view(view))
      }
    let sorts = (list.map { ColumnMenu(.sort, of: $0, for: facts?.kind).fields } ?? [])
      .map { field in
        Palette.Entry(
          title: "Sort by " + SafeText(words: field.title),
          key: .empty,
          deed: .sort(field),
        )
      }
    return commands + kept + (here == .list ? sorts : []) + reasonEntries
  }

  /// The clocks and reasons of the open case, each by its title and what is so.
  private var reasonEntries: [Palette.Entry] {
    guard let view = layers.last as? CaseView, let screen = caseScreen(view) else { return [] }
    return screen.items.enumerated()
      .map { index, item in
        let title = "Reason: " + item.title + ", " + item.value
        return Palette.Entry(title: title, key: .empty, deed: .reason(index))
      }
  }

  /// Does what a command means in the palette.
  mutating func run(_ command: Command, in palette: Palette) {
    var palette = palette
    let matches = palette.matches
    switch command {
    case .cancel:
      layers.removeLast()
      return
    case .accept:
      layers.removeLast()
      if matches.indices.contains(palette.index) { perform(matches[palette.index].deed) }
      return
    case .up: palette.index = max(0, palette.index - 1)
    case .down: palette.index = max(0, min(matches.count - 1, palette.index + 1))
    default:
      palette.change { $0.edit(command) }
      askForClients(palette)
    }
    replaceLayer(palette)
  }

  private mutating func perform(_ deed: Palette.Deed) {
    switch deed {
    case .command(let command): run(command)
    case .sort(let field): changeList { $0.sort(by: field) }
    case .view(let view): apply(view)
    case .reason(let index): openReason(index)
    case .client(let id):
      trail.leave(stop)
      layers = [CaseView(id: id)]
    }
  }

  /// Asks for clients with what is typed in their names or numbers.
  mutating func askForClients(_ palette: Palette) {
    let text = palette.line.string
    guard text.count >= 2 else { return }
    ask(.palette, .page(ListQuery(.cases, filter: .words(text)), .first, limit: 20))
  }

  /// Adds the clients that were found.
  mutating func receiveClients(_ answer: Answer) {
    guard case .page(let rows, _) = answer, var palette = layers.last as? Palette else {
      return
    }
    palette.clients = rows.map { row in
      let title = CaseFacts(row: row, facts: facts).title
      return Palette.Entry(title: title, key: .empty, deed: .client(row.caseID))
    }
    replaceLayer(palette)
  }

  /// The area of the palette for a number of entries.
  private static func paletteArea(_ entries: Int, _ layout: ScreenLayout) -> CellRect {
    let rows = max(5, min(16, entries) + 3)
    return layout.body.splitTop(rows).top.centred(CellSize(columns: 72, rows: rows))
  }

  /// A press on an entry chooses it, on the chosen one does it.
  mutating func pressedEntry(_ place: CellPosition) {
    guard var palette = layers.last as? Palette else { return }
    let count = palette.matches.count
    let area = Dashboard.paletteArea(count, layout).inset(columns: 2, rows: 1).splitTop(1).rest
    guard area.contains(place) else { return }
    let scroll = Scrolling(lines: count, rows: area.rows)
    let index = scroll.clamped(palette.index - area.rows / 2) + place.row - area.row
    guard index < count else { return }
    if index == palette.index { return run(.accept) }
    palette.index = index
    replaceLayer(palette)
  }

  /// Draws the palette over the upper middle of the screen.
  func draw(_ palette: Palette, on frame: inout Frame, _ layout: ScreenLayout) {
    let matches = palette.matches
    let area = Dashboard.paletteArea(matches.count, layout)
    frame.fill(area)
    let inner = frame.box(area, title: "Find a command, view or client", Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    let cut = inner.splitTop(1)
    frame.put(palette.line, at: cut.top.origin, maxWidth: cut.top.columns)
    let first = Scrolling(lines: matches.count, rows: cut.rest.rows)
      .clamped(palette.index - cut.rest.rows / 2)
    if matches.isEmpty { frame.put("Nothing is called so", at: cut.rest.origin, .dim) }
    for row in 0..<max(0, min(cut.rest.rows, matches.count - first)) {
      let entry = matches[first + row]
      let line = cut.rest.splitTop(row).rest.splitTop(1).top
      let room = line.columns - entry.key.cells - 2
      frame.put(entry.title, at: line.origin, .plain, maxWidth: room)
      let end = line.origin.moved(columns: line.columns - entry.key.cells)
      frame.put(entry.key, at: end, Style(.key))
      if first + row == palette.index { frame.restyle(line) { $0 = .selection } }
    }
    ScrollMark(scroll: first, lines: matches.count, area: cut.rest).draw(on: &frame)
  }
}
