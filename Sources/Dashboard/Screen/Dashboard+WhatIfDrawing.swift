import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the inputs, the answers, the line over time and where the selected input is from.
  func drawWhatIf(on frame: inout Frame, _ layout: ScreenLayout) {
    drawCalculations(on: &frame, in: layout.filter)
    let body = layout.body.inset(columns: 1, rows: 0)
    let foot = body.splitBottom(body.rows >= 14 ? 2 : 0)
    drawSource(on: &frame, in: foot.bottom)
    let inputs = WhatIfInputs(whatIf)
    let answers = WhatIfAnswers(
      whatIf.outcome,
      beside: whatIf.beside.map { ($0.title, whatIf.calculation.outcome($0.values)) },
    )
    if body.columns >= 110 {
      let cut = foot.rest.splitRight(body.columns / 2)
      let table = cut.rest.splitTop(whatIf.calculation.inputs.count + 2)
      inputs.draw(on: &frame, in: table.top)
      frame.put(origins(table.rest.columns - 2), in: table.rest)
      answers.draw(on: &frame, in: cut.right.inset(columns: 1, rows: 0))
    } else {
      // On a low screen the inputs scroll, so that the answer stays in sight.
      let rows = min(whatIf.calculation.inputs.count + 2, max(3, foot.rest.rows - 3))
      let cut = foot.rest.splitTop(rows)
      inputs.draw(on: &frame, in: cut.top)
      answers.draw(on: &frame, in: cut.rest)
    }
  }

  private func drawCalculations(on frame: inout Frame, in line: CellRect) {
    var strip = Strip()
    for calculation in WhatIf.all {
      let isShown = calculation.key == whatIf.calculation.key
      strip.add(SafeText(words: calculation.title), isShown ? Style(.accent) : Style(.dim))
      strip.add("   ")
    }
    frame.put(strip, at: line.origin.moved(columns: 1), maxWidth: line.columns - 2)
  }

  /// How it is computed and where every input is from, for a screen that has the room.
  private func origins(_ width: Int) -> [Strip] {
    let calculation = whatIf.calculation
    let method = SafeText(words: calculation.method).wrapped(to: width).map { Strip($0, .dim) }
    let sources = calculation.inputs.flatMap { input -> [Strip] in
      let source = SafeText(words: input.source) + SafeText(" [\(input.certainty.rawValue)]")
      return [Strip(SafeText(words: input.title))]
        + source.wrapped(to: max(16, width - 2)).map { Strip("  ").adding($0, .dim) }
    }
    return [Strip("How it is computed", .heading)] + method
      + [Strip(), Strip("Where the inputs are from", .heading)] + sources
  }

  private func drawSource(on frame: inout Frame, in area: CellRect) {
    let input = whatIf.input
    let range = input.published
    let (origin, sure) = (SafeText(words: input.source), SafeText(words: input.certainty.words))
    let from: SafeText = "\(input.key): \(origin) (\(sure))"
    let source: SafeText =
      "\(from); published from \(range.lowerBound.shown) to \(range.upperBound.shown)"
    let lines = source.wrapped(to: area.columns).map { Strip($0, .dim) }
    frame.put(lines, in: area)
  }
}
