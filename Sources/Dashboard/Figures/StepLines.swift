import CaseModel
import TerminalKit
import TextLayout

/// The steps from the rival definition to the measure, as counted; they add up.
struct StepLines: Sendable {
  let state: FigureState
  let width: Int
  /// Whether the definitions are left out, because the steps are beside a plot.
  let isShort: Bool

  /// A line, and the place of the step it is of; nil where it is of none.
  struct Line: Sendable {
    let strip: Strip
    var step: Int?
  }

  var lines: [Line] {
    guard let rival = state.rival else {
      return [Line(strip: Strip("Steps are counted between rival counts or shares", .dim))]
    }
    guard let bridge = state.bridge else { return [Line(strip: Strip("Counting", .dim))] }
    let heading = Strip("Steps between definitions", .heading)
      .adding(isShort ? "" : "  s the next definition, Enter the cases of a step", .dim)
    let above = side(bridge.above, from: rival, first: 0)
    guard let below = bridge.below else { return [Line(strip: heading)] + above }
    let words = Line(strip: Strip("of these, the denominator:", .dim))
    return [Line(strip: heading)] + above + [words]
      + side(below, from: rival, first: bridge.above.steps.count)
  }

  private func side(_ side: BridgeSide, from rival: Measure, first: Int) -> [Line] {
    let begin = [row(SafeText(words: rival.title), side.begin, .plain)] + meaning(of: rival)
    let steps = side.steps.enumerated()
      .map { place, step in
        row(SafeText(step.title), step.change, .plain, step: first + place)
      }
    let end = SafeText(words: state.measure.title)
    return begin + steps + [row(end, side.end, Style(.accent))]
      + meaning(of: state.measure)
  }

  private func row(_ title: SafeText, _ count: Int, _ style: Style, step: Int? = nil) -> Line {
    let room = max(10, min(60, width - 14))
    let indent = SafeText.spaces(step == nil ? 0 : 2)
    var strip = Strip((indent + title).fitted(to: room), style)
    let number = step != nil && count > 0 ? "+\(count.grouped)" : count.grouped
    strip.add(SafeText(number).fitted(to: 12, .trailing), style)
    return Line(strip: strip, step: step)
  }

  private func meaning(of measure: Measure) -> [Line] {
    guard !isShort else { return [] }
    return measure.said.meaning.wrapped(to: max(20, width - 4))
      .map { Line(strip: Strip("    ").adding($0, .dim)) }
  }
}
