import CaseModel
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

  /// Writes what is shown to a file, or prints it; nothing where the path is empty.
  mutating func export(to path: String) {
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
            language: speech.language,
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
    let marked = list.marked.isEmpty ? nil : Set(list.marked.keys)
    var query = list.query
    if marked != nil { query.filter = ofMarked(list) }
    let export = ListExport(
      query: query,
      filter: list.filterText,
      fields: hidesNames ? fields.filter { !$0.isOfClients } : fields,
      marked: marked,
      path: path,
      language: speech.language,
      hidesNames: hidesNames,
    )
    effects.append(.export(export))
  }

  /// The cases of the marked rows, whether or not they pass the filter.
  private func ofMarked(_ list: ListState) -> Filter {
    let ids = Set(list.marked.values.map(\.caseID)).sorted().map { String($0) }
    // Numbers after `id:` are always understood.
    return (try? Filter("id:" + ids.joined(separator: ","))) ?? .all
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
      language: speech.language,
      hidesNames: hidesNames,
    )
    effects.append(.exportQueue(export))
  }

  /// What is about to be written, in words.
  var exported: SafeText {
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
