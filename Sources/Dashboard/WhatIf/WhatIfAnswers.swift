import CaseModel
import TerminalKit
import TextLayout

/// The answers of a calculation, beside those of other inputs where some were set aside, and their
/// lines over time where there is room.
struct WhatIfAnswers: Sendable {
  private let outcome: WhatIfOutcome
  private let beside: (title: String, outcome: WhatIfOutcome)?

  init(_ outcome: WhatIfOutcome, beside: (title: String, outcome: WhatIfOutcome)? = nil) {
    self.outcome = outcome
    self.beside = beside
  }

  /// Draws the answers, the main one first, then the plots.
  func draw(on frame: inout Frame, in area: CellRect) {
    let lines = lines(area.columns)
    frame.put(lines, in: area)
    let rest = area.splitTop(lines.count + 1).rest
    let others = rest.rows >= 14 ? beside?.outcome.series : nil
    let cut = rest.splitBottom(others == nil ? 0 : rest.rows / 2)
    plot(outcome.series, on: &frame, in: cut.rest)
    plot(others, on: &frame, in: cut.bottom)
  }

  private func plot(_ series: WhatIfSeries?, on frame: inout Frame, in area: CellRect) {
    guard let series, area.rows >= 5, series.values.count > 1 else { return }
    SeriesPlot(series: series).draw(on: &frame, in: area)
  }

  private func lines(_ width: Int) -> [Strip] {
    let heading = beside.map { told("In brackets: \(SafeText(words: $0.title))", width) } ?? []
    let start = start(in: width)
    return heading
      + outcome.results.enumerated().flatMap { lines($1, isMain: $0 == 0, at: start, width) }
  }

  /// The column the answers begin at: after the longest title that leaves room for its answer.
  private func start(in width: Int) -> Int {
    let ends = outcome.results.map { result in
      min(SafeText(words: result.title).cells, width - words(of: result).cells - 2)
    }
    return max(min(42, width / 2), ends.max() ?? 0)
  }

  private func lines(
    _ result: WhatIfResult,
    isMain: Bool,
    at start: Int,
    _ width: Int,
  ) -> [Strip] {
    let title = SafeText(words: result.title)
    if case .words(let words) = result.answer, title.cells + words.count + 4 > width {
      return [Strip(title, .dim)] + told(SafeText(words: words), width)
    }
    let room = max(8, width - words(of: result).cells - 2)
    var line = Strip(title.clipped(to: room), isMain ? Style(.heading) : .dim)
    line.pad(to: min(room, max(start, line.cells)) + 2)
    let other =
      beside?.outcome.result(result.key).map { SafeText("  [") + words(of: $0) + "]" } ?? .empty
    switch result.answer {
    case .number, .words:
      line.add(words(of: result), isMain ? Style(.accent) : .plain)
      guard line.cells + other.cells > width else { return [line.adding(other, .dim)] }
      return [line, Strip(.spaces(width - other.cells)).adding(other, .dim)]
    case .never(let sentence), .refused(let sentence):
      line.add(words(of: result), Style(.caution))
      return [line.adding(other, .dim)] + told(SafeText(words: sentence), width)
    }
  }

  private func words(of result: WhatIfResult) -> SafeText {
    switch result.answer {
    case .number(let number): words(number.shown, in: result.unit)
    case .words(let words): SafeText(words: words)
    case .never: "never"
    case .refused: "no answer"
    }
  }

  private func words(_ number: String, in unit: String) -> SafeText {
    guard !unit.isEmpty, !unit.hasPrefix("$") else {
      return SafeText(WhatIfResult.words(number, unit))
    }
    return SafeText(number + " ") + SafeText(words: unit)
  }

  private func told(_ sentence: SafeText, _ width: Int) -> [Strip] {
    sentence.wrapped(to: max(16, width - 4)).map { Strip("  ").adding($0, .dim) }
  }
}

/// Values over years as columns, with the first, the highest and the last labelled.
struct SeriesPlot: Sendable {
  let series: WhatIfSeries

  /// The most rows a plot takes, its title and axis included.
  private static let most = 20

  /// Draws a title, the columns, and an axis of years beneath.
  func draw(on frame: inout Frame, in area: CellRect) {
    let parts = area.splitTop(SeriesPlot.most).top.splitTop(1)
    let most = series.values.max() ?? 0
    let what = SafeText(words: series.title)
    let step = SafeText(words: series.step)
    let title: SafeText = "\(what), by \(step); the highest is \(most.shown)"
    frame.put(title, at: parts.top.origin, .heading, maxWidth: area.columns)
    let axis = parts.rest.splitBottom(1)
    let each = max(1, min(8, area.columns / max(1, series.values.count)))
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
