import CaseModel

extension ListState {
  /// Moves the selection by rows; it stops at the last row at hand.
  mutating func move(by rows: Int) {
    guard !window.rows.isEmpty else { return }
    let index = (selectedIndex ?? top) + rows
    selectedID = window.rows[min(max(0, index), window.rows.count - 1)].id
    showSelection()
  }

  /// Moves the selection and the screen together.
  mutating func turn(by rows: Int) {
    top += rows
    move(by: rows)
  }

  /// Moves to the first row of the list, which may have to be asked for.
  mutating func moveToStart() {
    if window.isAtStart { return move(by: -window.rows.count) }
    if let firstRows, awaitedPage == nil { return show(firstRows, atStart: true) }
    wantedPage = .first
    landing = .first
  }

  /// Moves to the last row of the list, which may have to be asked for.
  mutating func moveToEnd() {
    if window.isAtEnd { return move(by: window.rows.count) }
    if let lastRows, awaitedPage == nil { return show(lastRows, atStart: false) }
    wantedPage = .last
    landing = .last
  }

  /// Selects the row at a height on the screen, and tells whether there is one.
  mutating func selectRow(atHeight height: Int) -> Bool {
    let index = top + height
    guard window.rows.indices.contains(index) else { return false }
    selectedID = window.rows[index].id
    return true
  }
}
