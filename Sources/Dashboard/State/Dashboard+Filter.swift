import CaseModel

extension Dashboard {
  /// Opens the filter line.
  mutating func beginFilter() {
    editor =
      pane == .queues
      ? FilterEditor(board.filterText) : list.map { FilterEditor($0.filterText, of: $0) }
  }

  /// Does what a command means in the filter line.
  mutating func edit(_ command: Command) {
    switch command {
    case .accept: keepFilter()
    case .cancel: restoreFilter()
    case .older: editor?.recall(-1, in: filterHistory)
    case .newer: editor?.recall(1, in: filterHistory)
    default: editor?.change { $0.edit(command) }
    }
  }

  /// Filters the list or the queues by what is typed, or says what is wrong with it.
  mutating func applyFilter() {
    guard let editor, editor.isDue else { return }
    self.editor?.isDue = false
    do {
      let filter = try Filter(editor.string)
      if pane == .queues { return board.ask(filter: editor.string) }
      changeList { $0.ask(filter: editor.string, filter) }
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
    self.editor = nil
  }

  /// Goes back to the filter before, and to the place in its list.
  private mutating func restoreFilter() {
    guard let editor else { return }
    self.editor = nil
    guard let before = editor.listBefore else {
      if board.filterText != editor.textBefore { board.ask(filter: editor.textBefore) }
      return
    }
    guard before.filter != list?.filter else {
      changeList { $0.filterText = before.filterText }
      return
    }
    desk.cancel(.page(pane))
    desk.cancel(.count(pane))
    desk.cancel(.plot(pane))
    desk.cancel(.facets(pane))
    changeList { list in
      let viewport = list.viewport
      list = before
      list.awaitedPage = nil
      list.refresh()
      list.resize(viewport: viewport)
    }
  }

  /// Remembers a filter, the latest last and each once.
  mutating func keepInHistory(_ text: String) {
    guard !text.isEmpty else { return }
    filterHistory.removeAll { $0 == text }
    filterHistory.append(text)
    if filterHistory.count > 100 { filterHistory.removeFirst() }
  }
}
