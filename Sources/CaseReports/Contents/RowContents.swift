public import CaseModel
public import TextLayout

/// A report of a list's rows: one for each case.
public struct RowContents: Sendable {
  /// The columns.
  public let columns: [ReportColumn]
  private let fields: [CaseField]
  private let asOf: Day

  /// Makes the contents for fields of a list.
  ///
  /// - Parameters:
  ///   - fields: The fields shown, in order.
  ///   - asOf: The day days are counted from.
  public init(_ fields: [CaseField], asOf: Day) {
    self.fields = fields
    self.asOf = asOf
    columns = fields.map { ReportColumn($0) }
  }

  /// Returns the cells of a case.
  public func cells(of summary: CaseSummary) -> [SafeText] {
    summary.texts(of: fields, asOf: asOf).map { SafeText($0) }
  }
}

extension ReportColumn {
  init(_ field: CaseField) {
    self.init(
      key: SafeText(field.key),
      title: SafeText(field.title),
      width: max(field.width, SafeText(field.title).cells),
      isNumber: field.isRightAligned,
    )
  }
}
