import CaseModel
import TerminalKit
import TextLayout

/// The page of a group: its measures by period beside the whole, then every definition of the
/// question with what it rests on and what it means.
struct FigurePage: Sendable {
  let state: FigureState
  let name: SafeText
  let width: Int

  /// The lines of the page.
  var lines: [Strip] {
    guard let table = state.table, let group = state.group else {
      return [Strip("Nothing is counted here any more", .dim)]
    }
    let heading = Strip(name, .heading)
      .adding("  " + SafeText(words: state.grouping.title), .dim)
    let question = Strip(SafeText(words: state.family.rawValue), .heading)
      .adding("  every definition", .dim)
    return [heading] + overview + [Strip(), question]
      + state.measures.indices.flatMap { place in
        lines(of: state.measures[place], group.values[place], table.total.values[place], table)
      }
  }

  /// The fewest decisions a judge's share is shown for.
  private var least: Int { state.grouping == .judge ? 50 : 0 }

  private static let number = 11
  /// The cells of a measure's name; fewer where a number would be cut.
  private var title: Int { max(8, min(29, width - FigurePage.number)) }

  /// A pair of lines for each measure: the group's values by period, and those of the whole.
  private var overview: [Strip] {
    guard let pages = state.pages else { return [Strip("Counting", .dim)] }
    let count = max(1, (width - title) / FigurePage.number)
    let shown = Array(pages.question.periods.indices.suffix(count))
    let titles = shown.map { pages.question.periods[$0].title }
    let head = numbers("By period", titles, .dim)
    return [head]
      + pages.question.measures.indices.flatMap { place -> [Strip] in
        let measure = pages.question.measures[place]
        let own = shown.map { period in
          state.page?.values[place][period].text(least: least) ?? "-"
        }
        let all = shown.map { pages.total.values[place][$0].text() }
        let unit = measure.isShare ? ", %" : measure.isDays ? ", mean days" : ""
        return [numbers(measure.title + unit, own, .plain), numbers("  all", all, .dim)]
      } + judges
  }

  private var judges: [Strip] {
    guard least > 0 else { return [] }
    let words: SafeText = "A judge's share of fewer than 50 decisions says nothing and is left out"
    return [Strip(words, .dim)]
  }

  private func numbers(_ title: String, _ values: [String], _ style: Style) -> Strip {
    values.reduce(Strip(SafeText(title).fitted(to: self.title), style)) { strip, text in
      strip.adding(SafeText(text).fitted(to: FigurePage.number, .trailing), style)
    }
  }

  private func lines(
    of measure: Measure,
    _ own: [FigureValue],
    _ all: [FigureValue],
    _ table: FigureTable,
  ) -> [Strip] {
    let said = measure.said
    let title = Strip("  " + said.title, .accent).adding("  " + said.owner, .dim)
    let meaning = said.definition.wrapped(to: max(20, width - 6))
      .map { Strip("    ").adding($0, .dim) }
    let values = table.question.periods.indices.map { place -> Strip in
      let period = table.question.periods[place]
      let isShown = own[place].basis >= least || !measure.isShare
      var line = Strip(SafeText("    \(period.title)"), .dim)
      line.pad(to: 15)
      line.add(SafeText(own[place].text(least: least)).fitted(to: 12, .trailing))
      let whole: SafeText = "  all \(all[place].text())"
      line.add(whole, Style(.dim))
      line.add(SafeText(isShown ? "  \(own[place].detail)" : "  too few decisions"), Style(.dim))
      return line
    }
    return [Strip(), title] + meaning + values + published(measure, table)
  }

  private func published(_ measure: Measure, _ table: FigureTable) -> [Strip] {
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
