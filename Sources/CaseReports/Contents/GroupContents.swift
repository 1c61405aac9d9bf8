public import CaseModel
public import Languages
public import TextLayout

/// A report of counts: one row for each group of cases that share values.
public struct GroupContents: Sendable {
  /// The columns: for each grouping its value and, for codes, what the code means; then the count.
  public let columns: [ReportColumn]
  private let groupings: [Grouping]
  private let labels: CodeLabels
  private let asOf: Day
  private let isPaper: Bool
  /// The language values are written in, where they are words of the program or of a code list.
  public var language = Language.english

  /// Makes the contents for groupings, the outermost first.
  ///
  /// - Parameters:
  ///   - groupings: What is counted by.
  ///   - labels: The labels of codes.
  ///   - asOf: The day days are counted from.
  ///   - isPaper: Whether derived values are shown in words alone; data formats have both.
  public init(_ groupings: [Grouping], labels: CodeLabels, asOf: Day, isPaper: Bool = true) {
    self.groupings = groupings
    self.labels = labels
    self.asOf = asOf
    self.isPaper = isPaper
    columns =
      groupings.flatMap { GroupContents.columns(of: $0, isPaper) }
      + [ReportColumn(key: "cases", title: "Cases", width: 11, isNumber: true)]
  }

  private static func columns(of grouping: Grouping, _ isPaper: Bool) -> [ReportColumn] {
    let title = SafeText(grouping.title)
    let width = max(title.cells, grouping.isYear ? 6 : grouping.field.width)
    let value = ReportColumn(
      key: SafeText(grouping.key),
      title: title,
      width: width,
      isNumber: false,
    )
    guard grouping.hasLabel(isPaper) else { return [value] }
    return [value, ReportColumn(labelOf: grouping.field)]
  }

  /// Returns the cells of a group.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - count: How its count is shown; nil shows it as it is.
  /// - Returns: A cell for each column.
  public func cells(of group: GroupCount, count: ShownCount? = nil) -> [SafeText] {
    zip(groupings, group.keys).flatMap(cells) + [SafeText(count?.text ?? String(group.count))]
  }

  private func cells(_ grouping: Grouping, _ key: CellValue) -> [SafeText] {
    if grouping.isYear, case .integer(let year) = key { return [SafeText(String(year))] }
    let hasLabel = grouping.hasLabel(isPaper)
    let none = language.safe("none")
    if key == .empty { return hasLabel ? [none, .empty] : [none] }
    guard hasLabel else {
      return [language.safe(grouping.field.phrase(key, labels: CodeLabels(), asOf: asOf))]
    }
    let cells = grouping.field.cells(key, labels: labels, asOf: asOf)
    return cells.enumerated()
      .map { $0 == 0 ? SafeText($1.text) : language.safe(SafeText($1.text)) }
  }
}

extension Grouping {
  fileprivate var isYear: Bool {
    if case .field = self { false } else { true }
  }

  /// Whether the words of a value are beside it: on paper those of codes, which say little.
  fileprivate func hasLabel(_ isPaper: Bool) -> Bool {
    guard case .field(let field) = self else { return false }
    return isPaper ? field.codeList != nil : field.hasLabel
  }
}
