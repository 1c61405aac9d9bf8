import CaseModel
import TerminalKit
import TextLayout

/// Published figures beside computed ones, then the article's with what is known since.
struct PrintedLines: Sendable {
  let printed: PrintedFigures?
  let width: Int

  var lines: [Strip] {
    guard let printed else { return [Strip("Comparing with published figures", .dim)] }
    return [heading] + printed.published.flatMap { line($0) } + article(printed)
  }

  private var heading: Strip {
    row("Published figure", "Published", "Computed", "Diff. %", "In words", .heading)
  }

  private func line(_ comparison: PrintedComparison) -> [Strip] {
    let agreement = comparison.agreement
    let figure = agreement.published
    let place = figure.place.isEmpty ? "" : " \(figure.place)"
    let words = comparison.isAhead ? "after the docket's day" : agreement.words
    let style: Style = agreement.isInside == false ? Style(.caution) : .plain
    return [
      row(
        figure.key + place,
        figure.value.shown,
        agreement.computed?.shown ?? "-",
        agreement.percent?.shown ?? "-",
        words,
        style,
      )
    ]
  }

  private func article(_ printed: PrintedFigures) -> [Strip] {
    let first = ArticleFigure.all.first?.printed ?? ""
    let title = Strip(SafeText("The article of November 2024: \(first)"), .heading)
    let variants = printed.article.map {
      row(
        $0.figure.variant,
        ArticleFigure.printedCount.grouped,
        $0.computed.grouped,
        $0.percent.shown,
        "since then \($0.since.grouped) more",
        .plain,
      )
    }
    let changes = ArticleFigure.changes.flatMap { fact in
      SafeText(
        "\(FactBook.standard.name(of: fact.subject)): \(fact.value) "
          + "(\(fact.asOf), \(fact.source)) [\(fact.certainty.rawValue)]"
      )
      .wrapped(to: max(20, width - 2)).map { Strip("  ").adding($0) }
    }
    return [Strip(), title] + variants
      + [Strip(), Strip("What changed since it was written", .heading)] + changes
  }

  private func row(
    _ name: String,
    _ published: String,
    _ computed: String,
    _ difference: String,
    _ words: String,
    _ style: Style,
  ) -> Strip {
    let room = max(20, min(56, width - 58))
    var strip = Strip(SafeText(name).fitted(to: room), style)
    for (number, cells) in [(published, 12), (computed, 12), (difference, 9)] {
      strip.add(SafeText(number).fitted(to: cells, .trailing), style)
    }
    strip.add(SafeText("  \(words)"), style)
    return strip
  }
}
