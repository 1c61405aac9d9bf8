public import CaseModel
public import TextLayout

/// A report of a list's rows: one for each case.
public struct RowContents: Sendable {
  /// The columns.
  public let columns: [ReportColumn]
  private let fields: [CaseField]
  private let labels: CodeLabels?
  private let asOf: Day
  private let isInWords: Bool

  /// Makes the contents for fields of a list.
  ///
  /// - Parameters:
  ///   - fields: The fields shown, in order.
  ///   - labels: The labels of codes, for a column of them after each code; none for codes alone.
  ///   - asOf: The day days are counted from.
  public init(_ fields: [CaseField], labels: CodeLabels? = nil, asOf: Day) {
    self.fields = fields
    self.labels = labels
    self.asOf = asOf
    isInWords = false
    columns = fields.flatMap { field in
      let isLabelled = labels != nil && field.codeList != nil
      return [ReportColumn(field)] + (isLabelled ? [ReportColumn(labelOf: field)] : [])
    }
  }

  /// Makes the contents for a page people read: codes are replaced by what they mean.
  ///
  /// - Parameters:
  ///   - fields: The fields shown, in order.
  ///   - words: The labels of codes; a code without one stays a code.
  ///   - asOf: The day days are counted from.
  public init(_ fields: [CaseField], words: CodeLabels, asOf: Day) {
    self.fields = fields
    labels = words
    self.asOf = asOf
    isInWords = true
    columns = fields.map { field in
      var column = ReportColumn(field)
      let isNumber = field.key == "anumber"
      if field.codeList != nil || isNumber {
        column.width = max(column.width, RowContents.wordWidth)
      }
      return column
    }
  }

  /// The width of a column of words on paper; longer ones go on in the next line.
  ///
  /// > Units: Cells.
  private static let wordWidth = 12

  /// Returns the cells of a case.
  public func cells(of summary: CaseSummary) -> [SafeText] {
    let texts = summary.texts(of: fields, asOf: asOf)
    return zip(fields, texts)
      .flatMap { field, text in
        guard let labels, let list = field.codeList else { return [SafeText(text)] }
        if isInWords { return [SafeText(labels.label(text, in: list) ?? text)] }
        return [SafeText(text), SafeText(labels.label(text, in: list) ?? "")]
      }
  }
}

extension CaseField {
  /// The list of the field's codes; none where it has no codes or no list.
  var codeList: LookupTable? {
    if case .code(let list) = kind { list } else { nil }
  }
}

extension ReportColumn {
  /// The column of what a field's codes mean.
  init(labelOf field: CaseField) {
    self.init(
      key: SafeText(field.key + "Label"),
      title: "Meaning",
      width: 32,
      isNumber: false,
    )
  }

  init(_ field: CaseField) {
    self.init(
      key: SafeText(field.key),
      title: SafeText(field.title),
      width: max(field.width, SafeText(field.title).cells),
      isNumber: field.isRightAligned,
    )
  }
}
