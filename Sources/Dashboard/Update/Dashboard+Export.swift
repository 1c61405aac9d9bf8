import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Asks for the file that what is shown is exported to, or the sheet that is printed.
  mutating func beginExport(isPaper: Bool) {
    guard let facts else { return }
    let word: String
    switch pane {
    case .queues: word = board.queue?.key ?? pane.word
    case .whatIf: word = "what-if-" + whatIf.calculation.key
    default: word = list?.list.key ?? pane.word
    }
    let path = "\(word)-\(facts.asOf)\(isPaper ? ".txt" : ".csv")"
    layers.append(ExportPrompt(line: LineEditor(path)))
  }

  /// Does what a command means while the file of an export is typed.
  mutating func run(_ command: Command, in prompt: ExportPrompt) {
    switch command {
    case .cancel: layers.removeLast()
    case .accept:
      layers.removeLast()
      export(to: prompt.line.string)
    default:
      var prompt = prompt
      prompt.line.edit(command)
      replaceLayer(prompt)
    }
  }

  private mutating func export(to path: String) {
    guard !path.isEmpty else { return }
    switch pane {
    case .queues: exportQueue(to: path)
    case .whatIf:
      effects.append(
        .exportInputs(
          InputsExport(
            calculation: whatIf.calculation,
            scenarios: whatIf.scenarios,
            path: path,
          )
        )
      )
    default: exportList(to: path)
    }
    message = "Writing " + SafeText(path)
  }

  private mutating func exportList(to path: String) {
    guard let list else { return }
    let fields = list.columns(for: facts?.kind)
    let export = ListExport(
      query: list.query,
      filter: list.filterText,
      fields: hidesNames ? fields.filter { !$0.isOfClients } : fields,
      marked: list.marked.isEmpty ? nil : Set(list.marked.keys),
      path: path,
      hidesNames: hidesNames,
    )
    effects.append(.export(export))
  }

  private mutating func exportQueue(to path: String) {
    guard let queue = board.queue else { return }
    let export = QueueExport(
      queue: queue,
      part: board.part,
      today: queueWords.today,
      filter: board.filterText,
      marked: board.marked.isEmpty ? nil : board.marked,
      path: path,
      hidesNames: hidesNames,
    )
    effects.append(.exportQueue(export))
  }

  /// Draws the line in which the file of an export is typed.
  func draw(_ prompt: ExportPrompt, on frame: inout Frame, _ layout: ScreenLayout) {
    let area = layout.body.centred(CellSize(columns: min(76, layout.body.columns), rows: 5))
    frame.fill(area)
    let inner = frame.box(area, title: "Export to a file", Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(prompt.line, at: inner.origin, maxWidth: inner.columns)
    frame.put(exported, at: inner.origin.moved(rows: 1), .plain, maxWidth: inner.columns)
    let hint: SafeText = ".csv .json .md, .txt for paper, or lp for the printer. Esc leaves"
    frame.put(hint, at: inner.origin.moved(rows: 2), .dim, maxWidth: inner.columns)
  }

  /// What is about to be written, in words.
  private var exported: SafeText {
    switch pane {
    case .queues:
      let all = board.figures[board.queue?.key ?? ""].map { CountWords.number($0.depth) } ?? "all"
      return board.marked.isEmpty
        ? (board.part == .open ? all + " items" : "every item that is ") + board.part.ending
        : SafeText(board.marked.count.grouped) + " marked items"
    case .whatIf: return "the inputs with their sources, and the answers"
    default:
      guard let list else { return .empty }
      let all = list.count.map { CountWords.number($0) } ?? "all"
      let rows = list.marked.isEmpty ? all : SafeText(list.marked.count.grouped)
      return rows + (list.marked.isEmpty ? " rows" : " marked rows") + ", the columns shown"
    }
  }
}

extension QueuePage.Part {
  /// What follows a number of items.
  fileprivate var ending: SafeText { self == .open ? " that are open" : words }
}
