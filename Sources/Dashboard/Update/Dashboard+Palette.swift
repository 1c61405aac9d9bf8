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

  /// Does what an entry of the palette is for.
  mutating func perform(_ deed: Palette.Deed) {
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
}
