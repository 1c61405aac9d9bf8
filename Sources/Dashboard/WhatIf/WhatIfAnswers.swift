import CaseModel
import TerminalKit
import TextLayout

/// The answers of a calculation, and its line over time where there is room.
struct WhatIfAnswers: Sendable {
  private let outcome: WhatIfOutcome

  init(_ outcome: WhatIfOutcome) {
    self.outcome = outcome
  }

  /// Draws the answers, the main one first, then the plot.
  func draw(on frame: inout Frame, in area: CellRect) {
    let lines = lines(area.columns)
    frame.put(lines, in: area)
    let rest = area.splitTop(lines.count + 1).rest
    guard let series = outcome.series, rest.rows >= 5, series.values.count > 1 else { return }
    SeriesPlot(series: series).draw(on: &frame, in: rest)
  }

  private func lines(_ width: Int) -> [Strip] {
    outcome.results.enumerated()
      .flatMap { index, result -> [Strip] in
        let style: Style = index == 0 ? Style(.accent) : .plain
        var line = Strip(SafeText(result.title), index == 0 ? Style(.heading) : .dim)
        line.pad(to: min(42, width / 2))
        switch result.answer {
        case .number(let number):
          return [line.adding(SafeText("\(number.shown) \(result.unit)"), style)]
        case .words(let words): return [line.adding(SafeText(words), style)]
        case .never(let sentence):
          return [line.adding("never", Style(.caution))] + told(sentence, width)
        case .refused(let sentence):
          return [line.adding("no answer", Style(.caution))] + told(sentence, width)
        }
      }
  }

  private func told(_ sentence: String, _ width: Int) -> [Strip] {
    SafeText(sentence).wrapped(to: max(16, width - 4)).map { Strip("  ").adding($0, .dim) }
  }
}

/// Values over years as columns, with the first, the highest and the last labelled.
struct SeriesPlot: Sendable {
  let series: WhatIfSeries

  /// Draws a title, the columns, and an axis of years beneath.
  func draw(on frame: inout Frame, in area: CellRect) {
    let parts = area.splitTop(1)
    let most = series.values.max() ?? 0
    let title = SafeText("\(series.title), by \(series.step); the highest is \(most.shown)")
    frame.put(title, at: parts.top.origin, .heading, maxWidth: area.columns)
    let axis = parts.rest.splitBottom(1)
    let each = max(1, min(4, area.columns / max(1, series.values.count)))
    let shown = series.values.prefix(area.columns / each)
    let columns: [Double] = shown.flatMap { value in
      Array(repeating: value, count: each > 1 ? each - 1 : 1) + (each > 1 ? [0] : [])
    }
    TallColumns(values: columns, rows: axis.rest.rows).draw(on: &frame, in: axis.rest)
    for year in stride(from: 0, to: shown.count, by: max(1, 8 / each)) {
      let at = axis.bottom.origin.moved(columns: year * each)
      frame.put(SafeText(String(year)), at: at, .dim, maxWidth: area.columns - year * each)
    }
  }
}
