import CaseModel
import TerminalKit
import TextLayout

/// A measure over time: of the selected group beside all, a bar for each period with its value.
struct FigurePlot: Sendable {
  let state: FigureState
  let name: SafeText
  var style = ChartStyle.blocks

  /// The lines of the plot, the latest period last.
  func lines(width: Int, rows: Int) -> [Strip] {
    guard let table = state.table, rows > 2,
      let place = table.question.measures.firstIndex(of: state.measure)
    else { return [] }
    let measure: SafeText =
      "\(SafeText(words: state.measure.title)), \(SafeText(words: state.measure.unit))"
    let head = Strip(measure, .heading).adding("  " + name + " | ", .dim).adding("all", .dim)
    let shown = min(rows - 2, table.question.periods.count)
    let first = table.question.periods.count - shown
    let own = state.group?.values[place] ?? []
    let all = table.total.values[place]
    let tops = [own, all].map { $0.compactMap(\.number).max() ?? 0 }
    // Shares and days are drawn to one scale; a group's count beside all would not be seen.
    let top = state.measure.isShare || state.measure.isDays ? tops.max() : nil
    let room = max(4, (width - FigurePlot.label - 2 * FigurePlot.number - 2) / 2)
    return [head]
      + (first..<table.question.periods.count)
      .map { index in
        var line = Strip(SafeText(table.question.periods[index].title), .dim)
        line.pad(to: FigurePlot.label)
        if own.indices.contains(index) {
          add(own[index], top ?? tops[0], room, .chartA, to: &line)
        }
        add(all[index], top ?? tops[1], room, .chartB, to: &line)
        return line
      } + [axis(top ?? tops[0], top ?? tops[1], room)]
  }

  /// What the length of a bar means: from nothing to the most shown.
  private func axis(_ own: Double, _ all: Double, _ room: Int) -> Strip {
    var line = Strip()
    line.pad(to: FigurePlot.label)
    for most in state.group == nil ? [all] : [own, all] {
      line.add(.spaces(FigurePlot.number + 1))
      line.add(SafeText("0").fitted(to: max(1, room - most.shown.count)), Style(.dim))
      line.add(SafeText(most.shown), Style(.dim))
    }
    return line
  }

  private func add(
    _ value: FigureValue,
    _ top: Double,
    _ room: Int,
    _ role: Role,
    to line: inout Strip,
  ) {
    line.add(SafeText(value.text()).fitted(to: FigurePlot.number, .trailing))
    line.add(" ")
    line.add(Bar.text(value.number ?? 0, of: top, width: room, style: style), Style(role))
  }

  private static let label = 9
  private static let number = 11
}
