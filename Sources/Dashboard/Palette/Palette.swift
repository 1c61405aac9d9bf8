import CaseModel
import TerminalKit
import TextLayout

/// Everything that can be done or opened, found by typing a part of its name.
struct Palette: Sendable {
  /// What an entry does.
  enum Deed: Sendable {
    case command(Command)
    case sort(CaseField)
    case view(SavedView)
    case client(Int64)
  }

  /// One entry.
  struct Entry: Sendable {
    let title: SafeText
    /// The key that does the same; empty if none does.
    let key: SafeText
    let deed: Deed
  }

  /// What is typed.
  private(set) var line: LineEditor
  /// The place of the chosen entry among those that match.
  var index = 0
  /// What there is without asking the docket.
  let entries: [Entry]
  /// The clients whose name or number holds what is typed.
  var clients: [Entry] = []

  init(_ entries: [Entry], typing text: String = "") {
    self.entries = entries
    line = LineEditor(text)
  }

  /// Edits the line; the first match is chosen again.
  mutating func change(_ edit: (inout LineEditor) -> Void) {
    let text = line.text
    edit(&line)
    if line.text != text { index = 0 }
  }

  /// The entries that match, the closest first.
  var matches: [Entry] {
    let words = line.string.lowercased().split(separator: " ").map(Array.init)
    let scored = entries.enumerated()
      .compactMap { place, entry -> (score: Int, place: Int, entry: Entry)? in
        let title = Array(entry.title.text.lowercased())
        var score = 0
        for word in words {
          guard let one = Palette.score(word, in: title) else { return nil }
          score += one
        }
        return (score, place, entry)
      }
    let sorted = scored.sorted { ($0.score, $0.place) < ($1.score, $1.place) }.map(\.entry)
    return sorted + clients
  }

  /// How far a word is from standing in a title: 0 at its beginning, more inside it, most where its
  /// letters are only scattered in order; nil if they are not.
  private static func score(_ word: [Character], in title: [Character]) -> Int? {
    for start in title.indices where title[start...].starts(with: word) {
      return start == 0 ? 0 : title[start - 1] == " " ? 1 : 5
    }
    var rest = title[...]
    for letter in word {
      guard let found = rest.firstIndex(of: letter) else { return nil }
      rest = rest[(found + 1)...]
    }
    return 50
  }
}

extension Dashboard {
  /// Opens the palette over what is open.
  mutating func openPalette(typing text: String = "") {
    layers.append(.palette(Palette(paletteEntries, typing: text)))
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
    let sorts = (list?.columns(for: facts?.kind) ?? [])
      .map { field in
        Palette.Entry(
          title: "Sort by " + SafeText(words: field.title),
          key: .empty,
          deed: .sort(field),
        )
      }
    return commands + kept + (here == .list ? sorts : [])
  }

  /// Does what a command means in the palette.
  mutating func runInPalette(_ command: Command) {
    guard case .palette(var palette)? = layers.last else { return }
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
    layers[layers.count - 1] = .palette(palette)
  }

  private mutating func perform(_ deed: Palette.Deed) {
    switch deed {
    case .command(let command): run(command)
    case .sort(let field): changeList { $0.sort(by: field) }
    case .view(let view): apply(view)
    case .client(let id):
      trail.leave(stop)
      layers = [.caseView(CaseView(id: id))]
    }
  }

  /// Asks for clients with what is typed in their names or numbers.
  mutating func askForClients(_ palette: Palette) {
    let text = palette.line.string
    guard text.count >= 2 else { return }
    ask(.palette, .page(ListQuery(.cases, filter: .words(text)), .first, limit: 20))
  }

  /// Adds the clients that were found.
  mutating func takeClients(_ answer: Answer) {
    guard case .page(let rows, _) = answer, case .palette(var palette)? = layers.last else {
      return
    }
    palette.clients = rows.map { row in
      let title = CaseFacts(row: row, facts: facts).title
      return Palette.Entry(title: title, key: .empty, deed: .client(row.caseID))
    }
    layers[layers.count - 1] = .palette(palette)
  }

  /// Draws the palette over the upper middle of the screen.
  func draw(_ palette: Palette, on frame: inout Frame, _ layout: ScreenLayout) {
    let matches = palette.matches
    let columns = min(72, layout.body.columns)
    let rows = min(layout.body.rows, max(5, min(16, matches.count) + 3))
    let left = layout.body.column + (layout.body.columns - columns) / 2
    let area = CellRect(column: left, row: layout.body.row, columns: columns, rows: rows)
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
