public import CaseModel
public import Languages
import TextLayout

extension CaseList {
  /// What the plot of the list counts by; nil where the list has none.
  public var plotGrouping: Grouping? {
    switch key {
    case CaseList.hearings.key, CaseList.clocks.key: .field(dateField)
    case CaseList.orders.key: .fiscalYear(of: dateField)
    case CaseList.repatriation.key: CaseField.named("stage").map { .field($0) }
    default: nil
    }
  }

  /// Returns the plot the pane of the list shows, from its counts.
  ///
  /// - Parameters:
  ///   - groups: The counts by ``plotGrouping``.
  ///   - day: The as-of day; days are drawn from the Monday of its week on.
  ///   - language: The language of its words.
  /// - Returns: The plot; nil where there is nothing to draw.
  public func plot(_ groups: [GroupCount], asOf day: Day, in language: Language) -> ReportPlot? {
    guard let plotGrouping else { return nil }
    switch plotGrouping {
    case .field(let field) where field.key == "stage":
      return ReportPlot(stages: groups, field, in: language)
    case .field:
      return ReportPlot(days: groups, from: day.mondayOfWeek, title: title, in: language)
    case .year, .fiscalYear: return ReportPlot(groups, by: plotGrouping, asOf: day, in: language)
    }
  }
}

extension Day {
  /// The Monday of the day's week.
  fileprivate var mondayOfWeek: Day {
    self - (Weekday.allCases.firstIndex(of: weekday) ?? 0)
  }
}

extension ReportPlot {
  /// The weeks a plot of days shows.
  private static let weeks = 12

  /// Makes a plot of counts per day, of twelve weeks from a Monday on.
  fileprivate init?(
    days groups: [GroupCount],
    from first: Day,
    title: String,
    in language: Language,
  ) {
    var counts = Array(repeating: 0, count: 7 * ReportPlot.weeks)
    for group in groups {
      guard case .integer(let number)? = group.keys.first else { continue }
      let index = Int(number) - Int(first.number)
      if counts.indices.contains(index) { counts[index] += group.count }
    }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    let points = counts.enumerated()
      .map { index, count in
        Point(SafeText(String((first + index).description.dropFirst(5))), Double(count))
      }
    let name = language.text(title)
    self.init(
      title: SafeText(language.text("{1} per day, twelve weeks from {2}", name, "\(first)")),
      labelTitle: language.safe("Day"),
      valueTitle: SafeText(name),
      form: .columns,
      series: [Series(.empty, points)],
    )
  }

  /// Makes a plot of counts per execution stage, in the order of the stages.
  fileprivate init?(stages groups: [GroupCount], _ field: CaseField, in language: Language) {
    var counts: [String: Int] = [:]
    for case (.text(let code)?, let count) in groups.map({ ($0.keys.first, $0.count) }) {
      counts[code] = count
    }
    guard !counts.isEmpty else { return nil }
    let points = ExecutionStage.allCases.filter { $0 != .none }
      .map { stage in
        Point(SafeText(language.text(stage.title)), Double(counts[stage.rawValue] ?? 0))
      }
    self.init(
      title: language.safe("Execution stages, as far as anybody told"),
      labelTitle: language.safe("Stage"),
      valueTitle: language.safe("Cases"),
      form: .bars,
      series: [Series(.empty, points)],
    )
  }
}
