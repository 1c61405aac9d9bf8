import CaseModel
import TerminalKit
import TextLayout

/// The groups of the pane of figures with a column for each definition.
struct FigureGroupTable: Sendable {
  let state: FigureState
  let labels: CodeLabels
  let hasFocus: Bool

  /// The fewest decisions a judge's share is shown for.
  private var least: Int { state.grouping == .judge ? 50 : 0 }

  /// Draws the column heads, all groups together, and the groups, the selected one in sight.
  func draw(on frame: inout Frame, in area: CellRect) {
    guard let table = state.table else { return }
    let widths = widths(in: area.columns)
    let period: SafeText? = table.question.periods.last
      .map { $0.isCut ? "\($0.title) to date" : SafeText($0.title) }
    let name: SafeText = "\(SafeText(words: state.grouping.title)), \(period ?? .empty)"
    let titles = [name] + shown(widths).map { SafeText(words: $0.title) }
    let heads = zip(titles, widths).map { $0.wrapped(to: $1) }
    let rowsOfHeads = min(2, heads.map(\.count).max() ?? 1)
    let parts = area.splitTop(rowsOfHeads + 1)
    for row in 0..<rowsOfHeads {
      let texts = heads.map { head -> SafeText in
        let line = row - max(0, rowsOfHeads - head.count)
        return head.indices.contains(line) ? head[line] : .empty
      }
      put(texts, widths, on: &frame, at: parts.top.origin.moved(rows: row), Style(.heading))
    }
    let all = ["all"] + texts(of: table.total, widths, least: 0)
    put(all, widths, on: &frame, at: parts.top.origin.moved(rows: rowsOfHeads), Style(.dim))
    let rows = parts.rest.rows
    let first = max(0, min(state.index - rows / 2, state.groups.count - rows))
    for (line, group) in state.groups.dropFirst(first).prefix(rows).enumerated() {
      let place = parts.rest.origin.moved(rows: line)
      let isSelected = first + line == state.index
      let style = isSelected ? Style(hasFocus ? .selection : .quietSelection) : .plain
      if isSelected {
        frame.put(SafeText.spaces(area.columns), at: place, style)
        frame.put(frame.glyphs.pointer, at: place, style)
        frame.cursor = place
      }
      let texts = [title(of: group)] + texts(of: group, widths, least: least)
      put(texts, widths, on: &frame, at: place, style)
    }
  }

  /// What a group is called.
  func title(of group: FigureGroup) -> SafeText {
    group.keys.first.map { SafeText(state.grouping.sentence(of: $0, labels: labels)) } ?? "all"
  }

  private func shown(_ widths: [Int]) -> ArraySlice<Measure> {
    let columns = max(0, widths.count - 1)
    let measures = state.measures
    let wanted = measures.firstIndex(of: state.measure).map { $0 + 1 } ?? 0
    let last = min(max(columns, wanted), measures.count)
    return measures[max(0, last - columns)..<last]
  }

  private func texts(of group: FigureGroup, _ widths: [Int], least: Int) -> [SafeText] {
    let measures = state.measures
    return shown(widths)
      .map { measure in
        let place = measures.firstIndex(of: measure) ?? 0
        guard let value = group.values[place].last else { return .empty }
        let text = value.text(least: least)
        return SafeText(measure.isShare && text != "-" ? "\(text) %" : text)
      }
  }

  /// A column for the name, and as many as fit of at least 16 cells, the longest word of a title.
  private func widths(in columns: Int) -> [Int] {
    let name = min(34, max(18, columns / 3))
    let room = max(0, columns - name - 2)
    let count = min(state.measures.count, max(1, room / 18))
    return [name] + Array(repeating: min(30, room / count - 2), count: count)
  }

  private func put(
    _ texts: [SafeText],
    _ widths: [Int],
    on frame: inout Frame,
    at place: CellPosition,
    _ style: Style,
  ) {
    var at = place.moved(columns: 1)
    for (column, (text, width)) in zip(texts, widths).enumerated() {
      let fitted = text.fitted(to: width, column == 0 ? .leading : .trailing)
      frame.put(fitted, at: at, style)
      frame.keep(text.said, at: at, cells: width)
      at = at.moved(columns: width + 2)
    }
  }
}
