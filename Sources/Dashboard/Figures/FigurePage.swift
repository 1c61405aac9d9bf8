import CaseModel
import TerminalKit
import TextLayout

/// The page of a group: every definition with what it rests on, by period, and what it means.
struct FigurePage: Sendable {
  let state: FigureState
  let name: String
  let width: Int

  /// The lines of the page.
  var lines: [Strip] {
    guard let table = state.table, let group = state.group else { return [] }
    let heading = Strip(SafeText(name), .heading)
      .adding(SafeText("  \(state.family.rawValue)"), .dim)
    return [heading]
      + state.measures.indices.flatMap { place in
        lines(of: state.measures[place], group.values[place], table.total.values[place], table)
      }
  }

  private func lines(
    of measure: Measure,
    _ own: [FigureValue],
    _ all: [FigureValue],
    _ table: FigureTable,
  ) -> [Strip] {
    let title = Strip(SafeText("  \(measure.title)"), .accent)
      .adding(SafeText("  \(measure.owner.rawValue); \(measure.certainty.words)"), .dim)
    let meaning = SafeText(
      "\(measure.population): \(measure.rule); by \(measure.dated). Left out: \(measure.leftOut)."
    )
    .wrapped(to: max(20, width - 6)).map { Strip("    ").adding($0, .dim) }
    let values = table.question.periods.indices.map { place -> Strip in
      let period = table.question.periods[place]
      var line = Strip(SafeText("    \(period.title)"), .dim)
      line.pad(to: 15)
      line.add(SafeText(own[place].text()).fitted(to: 12, .trailing))
      line.add(SafeText("  all \(all[place].text())"), Style(.dim))
      line.add(SafeText("  \(own[place].detail)"), Style(.dim))
      return line
    }
    return [Strip(), title] + meaning + values + published(measure, all, table)
  }

  private func published(
    _ measure: Measure,
    _ all: [FigureValue],
    _ table: FigureTable,
  ) -> [Strip] {
    guard let period = table.question.periods.last,
      let figure = PublishedFigure.nearest(to: measure, on: period.last, filter: state.filterText)
    else { return [] }
    return [
      Strip(
        SafeText(
          "    published nearest: \(figure.value.shown) for \(figure.period), \(figure.source) "
            + "[\(figure.certainty.rawValue)]"
        ),
        .dim,
      )
    ]
  }
}
