public import CaseModel
public import Languages
public import TextLayout

/// A report of figures: a row for each group and period, the rows of everything last.
public struct FigureContents: Sendable {
  /// The columns: groupings, period, and for each measure its value with what it rests on.
  public let columns: [ReportColumn]
  let table: FigureTable
  let labels: CodeLabels
  /// The language of names and values that are words.
  public var language = Language.english
  let least: Int

  /// The fewest decisions a judge's share is shown for, unless asked for: fewer say nothing.
  ///
  /// > Source: the rule of 50 decisions that TRAC's and others' judge reports keep.
  public static let leastDecisions = 50

  /// Makes the contents of a table.
  ///
  /// - Parameters:
  ///   - table: The figures.
  ///   - labels: What codes mean.
  ///   - least: The fewest rows a share of a group is shown for.
  public init(_ table: FigureTable, labels: CodeLabels, least: Int = 0) {
    self.table = table
    self.labels = labels
    self.least = least
    let question = table.question
    var columns = question.groupings.map {
      ReportColumn(
        key: SafeText($0.key),
        title: SafeText($0.title),
        width: $0.isWide ? 26 : max(8, $0.title.count),
        isNumber: false,
      )
    }
    if question.groupings.isEmpty || question.periods.count > 1 {
      columns.append(ReportColumn(key: "period", title: "Period", width: 17, isNumber: false))
    }
    self.columns = columns + question.measures.flatMap(FigureContents.columns(of:))
  }

  private static func columns(of measure: Measure) -> [ReportColumn] {
    let value = SafeText("\(measure.title)\(measure.isShare ? ", %" : "")")
    let own = column(measure.key, value, max(9, min(value.cells, 34)))
    func further(_ word: String, _ title: SafeText) -> ReportColumn {
      column("\(measure.key)-\(word)", title, 9)
    }
    switch measure.formula {
    case .count: return [own]
    case .perDay: return [own, further("n", "N"), further("days", "Days")]
    case .share:
      return [
        own, further("n", "N"), further("of", "Of"), further("low", "95 % low"),
        further("high", "95 % high"),
      ]
    case .days:
      return [
        own, further("n", "N"), further("q1", "Quartile"), further("median", "Median"),
        further("q3", "3rd quart."), further("p90", "90th"),
      ]
    case .survival:
      return [
        own, further("n", "N"), further("ended", "Ended"), further("low", "95 % low"),
        further("high", "95 % high"),
      ]
    }
  }

  private static func column(_ key: String, _ title: SafeText, _ width: Int) -> ReportColumn {
    ReportColumn(key: SafeText(key), title: title, width: width, isNumber: true)
  }

  /// The rows, a cell for each column.
  public var rows: [[SafeText]] {
    let groups = table.question.groupings.isEmpty ? [] : table.groups
    return groups.flatMap { rows(of: $0, isTotal: false) } + rows(of: table.total, isTotal: true)
  }

  private func rows(of group: FigureGroup, isTotal: Bool) -> [[SafeText]] {
    let question = table.question
    let keys =
      isTotal
      ? question.groupings.indices.map { $0 == 0 ? language.safe("all" as SafeText) : .empty }
      : zip(question.groupings, group.keys)
        .map { grouping, key in
          language.isEnglish
            ? SafeText(grouping.words(of: key, labels: labels))
            : language.safe(grouping.sentence(of: key, labels: labels))
        }
    let hasPeriod = question.groupings.isEmpty || question.periods.count > 1
    return question.periods.indices.map { place in
      let period = question.periods[place]
      let name =
        period.isCut
        ? language.text("{1} to {2}", period.title, period.last.description) : period.title
      return keys + (hasPeriod ? [SafeText(name)] : [])
        + zip(question.measures, group.values)
        .flatMap { FigureContents.cells(of: $0, $1[place], least: isTotal ? 0 : least) }
    }
  }

  private static func cells(
    of measure: Measure,
    _ value: FigureValue,
    least: Int,
  ) -> [SafeText] {
    switch value {
    case .missing: return columns(of: measure).map { _ in SafeText.empty }
    case .count(let count): return [SafeText(String(count))]
    case .rate(let count, let days):
      return [number(value.number), SafeText(String(count)), SafeText(String(days))]
    case .share(let share):
      let isShown = share.denominator >= max(least, 1)
      let interval = isShown ? share.interval : nil
      return [
        number(isShown ? value.number : nil), SafeText(String(share.numerator)),
        SafeText(String(share.denominator)), number(interval.map { $0.lowerBound * 100 }),
        number(interval.map { $0.upperBound * 100 }),
      ]
    case .days(let spread):
      return [number(spread.mean), SafeText(String(spread.count))]
        + [spread.firstQuartile, spread.median, spread.thirdQuartile, spread.ninetieth].map(number)
    case .survival(let median):
      let isOpen = median.count > 0
      return [
        SafeText(value.text()), SafeText(String(median.count)), SafeText(String(median.ended)),
        number(median.low.map(Double.init)),
        isOpen && median.high == nil ? "not reached" : number(median.high.map(Double.init)),
      ]
    }
  }

  /// A number with at most two decimals and no thousands, so that data formats stay readable.
  private static func number(_ number: Double?) -> SafeText {
    guard let number, number.isFinite, abs(number) < 1e13 else { return .empty }
    let hundredths = Int((abs(number) * 100).rounded())
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    let rest = hundredths % 100
    let whole = "\(sign)\(hundredths / 100)"
    return SafeText(rest == 0 ? whole : "\(whole).\(rest < 10 ? "0" : "")\(rest)")
  }
}

extension FigureGrouping {
  /// Whether its values are long: codes with their labels.
  fileprivate var isWide: Bool {
    switch self {
    case .court, .judge, .reason: true
    case .state: false
    case .field(let field): if case .code = field.kind { true } else { false }
    }
  }
}
