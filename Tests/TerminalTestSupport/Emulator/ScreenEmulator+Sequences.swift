extension ScreenEmulator {
  /// Does what a control sequence says.
  mutating func run(_ sequence: ControlSequence) {
    sequences.append(sequence)
    if moves(sequence) || edits(sequence) {
      wrapsNext = false
      return
    }
    switch sequence.kind {
    case "m": paint(sequence)
    case "?h": for case let mode? in sequence.numbers { setMode(mode, true) }
    case "?l": for case let mode? in sequence.numbers { setMode(mode, false) }
    case "h" where sequence.numbers == [4]: inserts = true
    case "l" where sequence.numbers == [4]: inserts = false
    case "h" where sequence.numbers == [34], "l" where sequence.numbers == [34]: break
    case "b": repeatText(sequence.count())
    case "?c" where sequence.number() < 2: break
    case "t" where [22, 23].contains(sequence.number()): break
    default: unexpected.append("\(sequence)")
    }
  }

  private mutating func repeatText(_ count: Int) {
    guard let lastText else { return unexpected.append("nothing to repeat") }
    for _ in 0..<count { show(lastText) }
  }

  private mutating func moves(_ sequence: ControlSequence) -> Bool {
    let count = sequence.count()
    switch sequence.kind {
    case "A": cursor.row -= count
    case "B", "e": cursor.row += count
    case "C", "a": cursor.column += count
    case "D": cursor.column -= count
    case "E": cursor = ScreenCursor(row: cursor.row + count)
    case "F": cursor = ScreenCursor(row: cursor.row - count)
    case "G", "`": cursor.column = count - 1
    case "d": cursor.row = count - 1
    case "H", "f": cursor = ScreenCursor(row: count - 1, column: sequence.count(1) - 1)
    case "Z": cursor.column = max(0, (cursor.column + 7) / 8 * 8 - 8 * count)
    case "r": setRegion(sequence)
    default: return false
    }
    cursor.row = min(max(0, cursor.row), size.rows - 1)
    cursor.column = min(max(0, cursor.column), size.columns - 1)
    return true
  }

  private mutating func setRegion(_ sequence: ControlSequence) {
    let top = sequence.count() - 1
    let bottom = sequence.number(1) == 0 ? size.rows : min(size.rows, sequence.number(1))
    guard top < bottom else { return unexpected.append("\(sequence)") }
    region = top..<bottom
    cursor = ScreenCursor()
  }

  private mutating func edits(_ sequence: ControlSequence) -> Bool {
    let count = sequence.count()
    switch sequence.kind {
    case "J" where sequence.number() < 3: eraseScreen(sequence.number())
    case "K" where sequence.number() < 3: eraseLine(sequence.number())
    case "X": erase(cursor.column..<cursor.column + count)
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "S": scrollUp(region, by: count)
    case "T": scrollDown(region, by: count)
    default: return false
    }
    return true
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) {
    let known: Set<Int> = [1, 7, 12, 25, 1000, 1006, 1049, 2004, 2026]
    guard known.contains(mode) else { return unexpected.append("mode \(mode)") }
    let changed = modes.contains(mode) != isOn
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    if mode == 1049, changed { switchScreen(isOn) }
  }

  private mutating func switchScreen(_ isAlternate: Bool) {
    if isAlternate {
      saved = SavedCursor(cursor: cursor, look: look, charsets: charsets)
      otherRows = rows
      rows = ScreenEmulator.empty(size)
    } else {
      rows = otherRows.flatMap { $0.count == size.rows ? $0 : nil } ?? ScreenEmulator.empty(size)
      otherRows = nil
      restoreCursor()
    }
  }
}
