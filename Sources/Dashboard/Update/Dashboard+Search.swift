import CaseModel
import TextLayout

extension Dashboard {
  /// Opens the line for the text to seek.
  mutating func beginSearch() { search.line = LineEditor() }

  /// Does what a command means while a text to seek in a list is typed.
  mutating func runInSearch(_ command: Command) {
    switch command {
    case .accept:
      let text = search.line?.string ?? ""
      search.line = nil
      if !text.isEmpty { search.text = text }
      seek(forward: true)
    case .cancel: search.line = nil
    default: search.line?.edit(command)
    }
  }

  /// Goes to the next row with the text: among the rows at hand, else wherever the docket has it.
  mutating func seek(forward: Bool) {
    guard !search.text.isEmpty else {
      message = "Nothing was sought yet; F seeks a text, / filters by one"
      return
    }
    guard let list, let from = list.selectedIndex else { return }
    if let found = match(in: list, from: from, forward: forward) {
      changeList { $0.move(by: found - from) }
      return
    }
    let start = list.window.rows[from].cursor(by: list.sort)
    var query = list.query
    query.filter = query.filter.and(.words(search.text))
    search.isForward = forward
    ask(.search(pane), .page(query, forward ? .after(start) : .before(start), limit: 1))
  }

  /// The place of the nearest row at hand with the text in a column.
  private func match(in list: ListState, from: Int, forward: Bool) -> Int? {
    let columns = list.columns(for: facts?.kind)
    let places =
      forward ? Array(list.window.rows.indices.dropFirst(from + 1)) : (0..<from).reversed()
    return places.first { place in
      let row = list.window.rows[place]
      return columns.contains { search.matches(row.text(of: $0)) }
        || columns.contains { search.matches(row.words(of: $0, facts)) }
    }
  }

  /// Goes to a row found further away, or says that there is none.
  mutating func receiveFound(_ answer: Answer) {
    guard case .page(let rows, _) = answer, let isForward = search.isForward else { return }
    search.isForward = nil
    guard let row = isForward ? rows.first : rows.last else {
      message = "No further row with “\(search.text)”"
      return
    }
    changeList { $0.go(to: row) }
  }
}

extension ListState {
  /// Shows the list from a row on, and selects it.
  fileprivate mutating func go(to row: ListRow) {
    guard window.index(of: row.id) == nil else {
      selectedID = row.id
      return showSelection()
    }
    wantedPage = .from(row.cursor(by: sort))
    landing = .first
  }
}
