public import CaseModel
public import Languages
import TextLayout

extension ReportPlot {
  /// The most bars of a plot; the rest is added up in one.
  private static let mostBars = 25
  /// The most years between the first and the last that are all shown.
  private static let mostYears = 200

  /// Makes the plot of counted groups: columns for years, bars for everything else; nil where there
  /// is no group.
  ///
  /// - Parameters:
  ///   - groups: The groups, counted by one grouping.
  ///   - grouping: What they are counted by.
  ///   - labels: The labels of codes.
  ///   - day: The day days are counted from.
  ///   - language: The language of its words.
  public init?(
    _ groups: [GroupCount],
    by grouping: Grouping,
    labels: CodeLabels = CodeLabels(),
    asOf day: Day,
    in language: Language,
  ) {
    var contents = GroupContents([grouping], labels: labels, asOf: day)
    contents.language = language
    let points = ReportPlot.everyYear(groups, by: grouping)
      .map { group in
        let cells = contents.cells(of: group).dropLast().filter { !$0.isEmpty }
        let label = cells.joined(separator: " ")
        return Point(label.isEmpty ? language.safe("none") : label, Double(group.count))
      }
    guard !points.isEmpty else { return nil }
    let isTime = if case .field(let field) = grouping { field.isDay } else { true }
    self.init(
      title: SafeText(language.text("Cases by {1}", language.text(grouping.title))),
      labelTitle: language.safe(SafeText(grouping.title)),
      valueTitle: language.safe("Cases"),
      form: isTime ? .columns : .bars,
      series: [Series(.empty, isTime ? points : ReportPlot.greatest(points, in: language))],
    )
  }

  /// The groups of years with the years between that have no case, so that columns are as far apart
  /// as their years; cases without a year come last.
  private static func everyYear(_ groups: [GroupCount], by grouping: Grouping) -> [GroupCount] {
    if case .field = grouping { return groups }
    var counts: [Int64: Int] = [:]
    var others: [GroupCount] = []
    for group in groups {
      if case .integer(let year)? = group.keys.first {
        counts[year] = group.count
      } else {
        others.append(group)
      }
    }
    guard let first = counts.keys.min(), let last = counts.keys.max(), last - first < mostYears
    else { return groups }
    return (first...last).map { GroupCount(keys: [.integer($0)], count: counts[$0] ?? 0) } + others
  }

  private static func greatest(_ points: [Point], in language: Language) -> [Point] {
    guard points.count > mostBars else { return points }
    let sorted = points.sorted { $0.value > $1.value }
    let rest = sorted.dropFirst(mostBars - 1)
    let words = language.text("{1} others", String(rest.count))
    return sorted.prefix(mostBars - 1)
      + [Point(SafeText(words), rest.map(\.value).reduce(0, +))]
  }
}

extension CaseField {
  fileprivate var isDay: Bool {
    if case .day = kind { true } else { false }
  }
}
