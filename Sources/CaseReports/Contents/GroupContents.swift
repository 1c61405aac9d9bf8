public import CaseModel
public import TextLayout

/// A report of counts: one row for each group of cases that share values.
public struct GroupContents: Sendable {
  /// The columns: for each grouping its value and, for codes, what the code means; then the count.
  public let columns: [ReportColumn]
  private let groupings: [Grouping]
  private let labels: CodeLabels
  private let asOf: Day

  /// Makes the contents for groupings, the outermost first.
  public init(_ groupings: [Grouping], labels: CodeLabels, asOf: Day) {
    self.groupings = groupings
    self.labels = labels
    self.asOf = asOf
    columns =
      groupings.flatMap { GroupContents.columns(of: $0) }
      + [ReportColumn(key: "cases", title: "Cases", width: 11, isNumber: true)]
  }

  private static func columns(of grouping: Grouping) -> [ReportColumn] {
    let title = SafeText(grouping.title)
    let width = max(title.cells, grouping.isYear ? 6 : grouping.field.width)
    let value = ReportColumn(
      key: SafeText(grouping.key),
      title: title,
      width: width,
      isNumber: false,
    )
    guard grouping.codeList != nil else { return [value] }
    return [value, ReportColumn(labelOf: grouping.field)]
  }

  /// Returns the cells of a group.
  public func cells(of group: GroupCount) -> [SafeText] {
    zip(groupings, group.keys).flatMap(cells) + [SafeText(String(group.count))]
  }

  private func cells(_ grouping: Grouping, _ key: CellValue) -> [SafeText] {
    if grouping.isYear, case .integer(let year) = key { return [SafeText(String(year))] }
    if key == .empty { return grouping.codeList == nil ? ["none"] : ["none", .empty] }
    let value = SafeText(grouping.field.text(key, asOf: asOf))
    guard let list = grouping.codeList else { return [value] }
    return [value, SafeText(labels.label(value.text, in: list) ?? "")]
  }
}

extension Grouping {
  fileprivate var isYear: Bool {
    if case .field = self { false } else { true }
  }

  fileprivate var codeList: LookupTable? {
    if case .field(let field) = self { field.codeList } else { nil }
  }
}
