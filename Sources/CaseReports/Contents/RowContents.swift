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
    var summary = summary
    summary.id = summary.caseID
    let values = summary.values
    return fields.map { field in
      let value = CaseSummary.position(of: field.column).map { values[$0] } ?? .empty
      return SafeText(field.text(value, asOf: asOf))
    }
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
