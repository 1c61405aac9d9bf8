import CaseModel
public import Languages
import TextLayout

extension FigureContents {
  /// The most groups a plot shows; the others are in the table.
  private static let mostBars = 25

  /// Returns the plot of the first measure, as the pane shows it: its values over time, or by group
  /// where there is one period; nil if there is nothing to draw.
  public func plot(in language: Language) -> ReportPlot? {
    let question = table.question
    guard let measure = question.measures.first else { return nil }
    let isTime = question.periods.count > 1
    let points = isTime ? periods : groups
    guard points.count > 1 else { return nil }
    let title = SafeText(language.text(measure.title))
    return ReportPlot(
      title: title,
      labelTitle: language.safe(
        isTime ? "Period" : SafeText(question.groupings.first?.title ?? "")
      ),
      valueTitle: measure.isShare ? "%" : title,
      form: isTime ? .columns : .bars,
      series: [ReportPlot.Series(.empty, points)],
    )
  }

  /// The values of everything, period by period.
  private var periods: [ReportPlot.Point] {
    zip(table.question.periods, table.total.values.first ?? [])
      .map { period, value in
        ReportPlot.Point(
          SafeText(period.title),
          value.number ?? 0,
          text: SafeText(value.text()),
        )
      }
  }

  /// The values of the greatest groups; those that say nothing are left out, as in the table.
  private var groups: [ReportPlot.Point] {
    guard let grouping = table.question.groupings.first else { return [] }
    let points = table.groups.compactMap { group -> ReportPlot.Point? in
      guard let key = group.keys.first, let value = group.values.first?.first,
        let number = value.number, value.basis >= least
      else { return nil }
      let name = SafeText(grouping.words(of: key, labels: labels))
      return ReportPlot.Point(name, number, text: SafeText(value.text()))
    }
    return Array(points.sorted { $0.value > $1.value }.prefix(FigureContents.mostBars))
  }
}
