import CaseModel
import TextLayout

extension Dashboard {
  /// Opens the menu of what can be entered for every marked row.
  mutating func actOnMarked() {
    let cases = Dashboard.cases(of: actedRows)
    guard !cases.isEmpty else {
      message = "Nothing is selected; Space marks a row, * every row of the filter"
      return
    }
    layers.append(AddMenu(ofEach: cases))
  }

  /// The cases of rows, each once, in their order; a case may have several clocks.
  private static func cases(of rows: [ListRow]) -> [Int64] {
    var seen: Set<Int64> = []
    return rows.map(\.caseID).filter { seen.insert($0).inserted }
  }

  /// Asks for every case of the selected row's attorney.
  mutating func askForAttorney() {
    guard let name = list?.selectedRow?.summary.attorney, !name.isEmpty else {
      message = "The selected case has no attorney to take it from; A gives it one"
      return
    }
    guard let field = CaseField.named("attorney") else { return }
    let filter = Filter.test(FieldTest(field, .matches, [.text(name)]))
    ask(.attorney, .page(ListQuery(.cases, filter: filter), .first, limit: Dashboard.mostMarked))
  }

  /// Opens the form that hands the cases of an attorney over, once they have arrived.
  mutating func receiveCasesOfAttorney(_ answer: Answer) {
    guard case .page(let rows, let isEnd) = answer, let context = formContext,
      let name = list?.selectedRow?.summary.attorney
    else { return }
    guard isEnd else {
      message = "More cases than can be handed over at once; use vigil hand-over"
      return
    }
    let own = rows.filter { $0.summary.attorney == name }
    layers.append(FormEntry(.attorney, ofEach: own.map(\.caseID), in: context))
  }

  /// What is asked before facts are entered for several cases: what, and for whom.
  func preview(_ form: FormEntry, _ group: FactGroup) -> Question {
    let words = FactWords(labels: form.context.labels)
    let values = form.fields.compactMap { entry -> SafeText? in
      guard let value = group.parts.first?.values[entry.field.key], value != .empty else {
        return nil
      }
      return SafeText(words: entry.field.title) + ": " + words.full(value, of: entry.field)
    }
    let title =
      SafeText(words: form.form.title) + " for " + CountWords.cases(form.cases.count) + "?"
    let note: SafeText = "All of it is entered or nothing; u takes all of it back."
    return Question(
      title,
      values + [.empty] + names(form.cases) + [.empty, note],
      .recordTogether(group),
    )
  }

  /// The first clients of some cases by name, and how many more there are.
  private func names(_ cases: [Int64]) -> [SafeText] {
    let most = 6
    let rows = Dictionary(actedRows.map { ($0.caseID, $0.summary.name) }) { first, _ in first }
    let shown = cases.prefix(most)
      .map { id -> SafeText in
        let name = rows[id] ?? shelf.history(of: id)?.person?.name ?? ""
        return SafeText(name.isEmpty ? "case \(id)" : "\(id)  \(name)")
      }
    let more = cases.count - shown.count
    return shown + (more > 0 ? [SafeText("and \(more.grouped) more")] : [])
  }

  /// Takes what was entered or undone together.
  mutating func receiveTogether(_ events: [CaseEvent]) {
    let isNewClient = form?.isSaving == true && form?.history == nil && form?.cases.isEmpty == true
    layers.removeAll { $0.isSaving }
    changeList { _ = $0.unmark() }
    if isNewClient, let client = events.first {
      layers = [CaseView(id: client.caseID)]
      added = client.caseID
    }
    refresh()
    let cases = CountWords.cases(Set(events.map(\.caseID)).count)
    let isUndone = events.first?.kind == .undone
    message = isUndone ? "Taken back for " + cases : "Entered for " + cases + "; u takes it back"
  }

  /// Asks whether everything entered together is undone.
  mutating func askToUndo(together source: String) {
    let words: [SafeText] = [
      "This was entered together with the same for other cases.",
      "All of it is undone, or nothing; the log keeps every event.",
      .empty, SafeText(source),
    ]
    layers.append(Question("Undo all of it?", words, .undoTogether(source)))
  }
}

extension Dashboard {
  /// Works on items of a queue; asks first if there are several.
  mutating func begin(_ action: QueueAction, on items: [QueueItem]) {
    guard items.count > 1 else { return work(action, on: items) }
    let most = 6
    let shown = items.prefix(most)
      .map { item in
        SafeText(item.title) + (item.name.isEmpty ? .empty : ", " + SafeText(item.name))
      }
    let more = items.count - shown.count
    let rest: [SafeText] = more > 0 ? [SafeText("and \(more.grouped) more")] : []
    let note: SafeText = "All of them or none; u takes all of it back."
    let title = queueWords.question(action, of: items.count)
    layers.append(Question(title, shown + rest + [.empty, note], .work(action, items)))
  }

  /// Says how many items are marked.
  mutating func tellMarkedItems() {
    let count = board.acted.count
    message =
      board.marked.isEmpty
      ? "Nothing is marked"
      : SafeText("\(count.grouped) marked; i claims, d finishes, z snoozes all; Esc unmarks")
  }

  /// The items of a queue an action is for, a line each, to be copied.
  var copiedItems: (lines: [SafeText], what: SafeText)? {
    let items = board.acted
    guard pane == .queues, layers.isEmpty, !items.isEmpty else { return nil }
    let lines = items.map { item in
      [SafeText("\(item.subject)"), SafeText(item.title), QueueTable.name(item)]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let what: SafeText = items.count == 1 ? "The item" : SafeText("\(items.count.grouped) items")
    return (lines, what)
  }
}
