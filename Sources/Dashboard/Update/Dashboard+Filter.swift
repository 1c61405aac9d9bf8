import CaseModel

extension Dashboard {
  /// The words filters may use for codes: the docket's own, once it is known.
  var vocabulary: FilterVocabulary {
    facts.map { FilterVocabulary(labels: $0.labels, rules: $0.plan.book) } ?? .standard
  }

  /// Reads the filters the last session left once more, now that the docket's words are known; a
  /// filter that means nothing here is left out.
  mutating func rereadFilters() {
    let vocabulary = vocabulary
    for (key, list) in lists where !list.filterText.isEmpty {
      // What the comment above says: left out.
      let filter = try? Filter(list.filterText, vocabulary)
      guard filter != list.filter || filter == nil else { continue }
      lists[key]?.ask(filter: filter == nil ? "" : list.filterText, filter ?? .all)
    }
    if !measured.filterText.isEmpty {
      // Left out likewise.
      let filter = try? Filter(measured.filterText, vocabulary)
      measured.ask(filter == nil ? "" : measured.filterText, filter ?? .all)
    }
    guard !board.filterText.isEmpty else { return }
    // Left out likewise.
    let filter = try? Filter(board.filterText, vocabulary)
    guard filter != board.filter else { return }
    board.ask(filter: filter == nil ? "" : board.filterText, filter ?? .all)
  }

  /// Opens the filter line.
  mutating func beginFilter() {
    switch pane {
    case .queues: editor = FilterEditor(board.filterText)
    case .figures: editor = FilterEditor(measured.filterText)
    default: editor = list.map { FilterEditor($0.filterText, of: $0) }
    }
  }

  /// Does what a command means in the filter line.
  mutating func edit(_ command: Command) {
    switch command {
    case .accept: keepFilter()
    case .cancel: restoreFilter()
    case .older: editor?.recall(-1, in: filterHistory)
    case .newer: editor?.recall(1, in: filterHistory)
    case .complete: completeFilter(1)
    case .completeBack: completeFilter(-1)
    default: editor?.change { $0.edit(command) }
    }
  }

  /// Filters the list or the queues by what is typed, or says what is wrong with it.
  mutating func applyFilter() {
    guard let editor, editor.isDue else { return }
    self.editor?.isDue = false
    do {
      let reading = try FilterReading(editor.string, vocabulary)
      self.editor?.notes = reading.notes
      if pane == .queues { return board.ask(filter: editor.string, reading.filter) }
      if pane == .figures { return measured.ask(editor.string, reading.filter) }
      changeList { $0.ask(filter: editor.string, reading.filter) }
    } catch {
      self.editor?.error = error
    }
  }

  private mutating func keepFilter() {
    applyFilter()
    guard let editor, editor.error == nil else {
      effects.append(.bell)
      return
    }
    keepInHistory(editor.string)
    trail.origin = nil
    self.editor = nil
  }

  /// Goes back to the filter before, and to the place in its list.
  private mutating func restoreFilter() {
    guard let editor else { return }
    self.editor = nil
    // The filter before was understood when it was applied.
    guard let before = editor.listBefore else {
      if pane == .figures {
        let filter = try? Filter(editor.textBefore, vocabulary)
        measured.ask(editor.textBefore, filter ?? .all)
      } else if board.filterText != editor.textBefore {
        // As above.
        let filter = try? Filter(editor.textBefore, vocabulary)
        board.ask(filter: editor.textBefore, filter ?? .all)
      }
      return
    }
    guard before.filter != list?.filter else {
      changeList { $0.filterText = before.filterText }
      return
    }
    restore(before)
  }

  /// Remembers a filter, the latest last and each once.
  mutating func keepInHistory(_ text: String) {
    guard !text.isEmpty else { return }
    filterHistory.removeAll { $0 == text }
    filterHistory.append(text)
    if filterHistory.count > 100 { filterHistory.removeFirst() }
  }
}
