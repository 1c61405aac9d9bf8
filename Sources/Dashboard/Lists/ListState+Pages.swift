import CaseModel

extension ListState {
  /// The page that has to be asked for now, so that scrolling never meets a gap.
  var missingPage: PageStart? {
    if let wantedPage { return wantedPage }
    guard awaitedPage == nil, failure == nil, isLoaded else { return nil }
    let rows = window.rows
    if !window.isAtEnd, rows.count - top - viewport < 2 * viewport, let last = rows.last {
      return .after(last.cursor(by: sort))
    }
    if !window.isAtStart, top < 2 * viewport, let first = rows.first {
      return .before(first.cursor(by: sort))
    }
    return nil
  }

  /// Receives the rows of the page that was awaited.
  mutating func receive(_ rows: [ListRow], isEnd: Bool) {
    guard let start = awaitedPage else { return }
    awaitedPage = nil
    failure = nil
    isLoaded = true
    switch start {
    case .after: append(rows, isEnd)
    case .before: prepend(rows, isEnd)
    case .first:
      replace(rows, isAtStart: true, isAtEnd: isEnd)
      firstRows = rows
      wantsEnd = !isEnd && lastRows == nil
    case .last:
      replace(rows, isAtStart: isEnd, isAtEnd: true)
      lastRows = rows
    case .from: replace(rows, isAtStart: false, isAtEnd: isEnd)
    case .target(let target): land(at: target, rows, isEnd)
    }
    // Where nothing was left after a mark, what came before it may still be there.
    if case .from = start, rows.isEmpty { wantedPage = .last }
  }

  /// Shows the rows from a target on; where the list has none there, everything stays.
  private mutating func land(at target: JumpTarget, _ rows: [ListRow], _ isEnd: Bool) {
    if rows.isEmpty, case .day = target {
      // Every row is before the day: the last one is the nearest.
      moveToEnd()
    } else if rows.isEmpty {
      missingTarget = target
      landing = .keep
    } else {
      replace(rows, isAtStart: false, isAtEnd: isEnd)
    }
  }

  /// Shows the rows kept of an end of the list, without asking for them.
  mutating func show(_ rows: [ListRow], atStart: Bool) {
    landing = atStart ? .first : .last
    wantedPage = nil
    replace(rows, isAtStart: atStart, isAtEnd: !atStart)
  }

  private mutating func append(_ rows: [ListRow], _ isEnd: Bool) {
    window.append(rows, isEnd: isEnd)
    let surplus = min(window.rows.count - 5 * pageLimit, top - 3 * viewport)
    guard surplus > 0 else { return }
    window.dropFirst(surplus)
    top -= surplus
    selectedID = selectedIndex == nil ? window.rows[top].id : selectedID
  }

  private mutating func prepend(_ rows: [ListRow], _ isEnd: Bool) {
    top += window.prepend(rows, isEnd: isEnd)
    let after = window.rows.count - top - viewport
    window.dropLast(min(window.rows.count - 5 * pageLimit, after - 3 * viewport))
  }

  private mutating func replace(_ rows: [ListRow], isAtStart: Bool, isAtEnd: Bool) {
    let index = selectedIndex ?? top
    let height = index - top
    if landing == .keep { noteChanges(rows) }
    window.replace(rows, isAtStart: isAtStart, isAtEnd: isAtEnd)
    switch landing {
    case .first: select(0)
    case .last: select(rows.count - 1)
    case .keep: select(selectedIndex ?? index, height: height)
    }
    landing = .keep
  }

  /// Notes rows that say something else than before; when is told by the dashboard.
  private mutating func noteChanges(_ rows: [ListRow]) {
    let before = Dictionary(window.rows.map { ($0.id, $0) }) { first, _ in first }
    for row in rows {
      if marked[row.id] != nil { marked[row.id] = row }
      if let old = before[row.id], old != row { changed[row.id] = nowSeconds }
    }
  }

  /// Selects a row, at a height on the screen where one is given.
  private mutating func select(_ index: Int, height: Int? = nil) {
    let rows = window.rows
    guard !rows.isEmpty else {
      selectedID = nil
      top = 0
      return
    }
    let index = min(max(0, index), rows.count - 1)
    selectedID = rows[index].id
    if let height { top = index - height }
    showSelection()
  }

  /// Scrolls as little as needed for the selected row to be on the screen, a little off its edge.
  mutating func showSelection() {
    let index = selectedIndex ?? top
    let margin = viewport >= 9 ? 2 : 0
    top = min(top, index - margin)
    top = max(top, index + margin + 1 - viewport)
    top = min(top, window.rows.count - viewport)
    top = max(0, top)
  }

  /// Forgets every row at hand; the place in the list is kept.
  mutating func forgetRows() {
    (firstRows, lastRows) = (nil, nil)
    marked = [:]
    changed = [:]
  }

  /// Gives the list another number of rows on the screen.
  mutating func resize(viewport rows: Int) {
    guard rows != viewport else { return }
    viewport = max(1, rows)
    showSelection()
  }
}
