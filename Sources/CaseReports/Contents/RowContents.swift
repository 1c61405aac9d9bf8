public import CaseModel
public import Languages
public import TextLayout

/// A report of a list's rows: one for each case.
public struct RowContents: Sendable {
  /// The columns.
  public let columns: [ReportColumn]
  private let fields: [CaseField]
  private let labels: CodeLabels?
  private let asOf: Day
  private let isInWords: Bool
  /// The language choices such as `Final` are written in.
  public var language = Language.english

  /// Makes the contents for fields of a list.
  ///
  /// - Parameters:
  ///   - fields: The fields shown, in order.
  ///   - labels: The labels of codes, for a column of words after each code, as data formats have
  ///     them; nil for codes alone.
  ///   - asOf: The day days are counted from.
  public init(_ fields: [CaseField], labels: CodeLabels? = nil, asOf: Day) {
    self.fields = fields
    self.labels = labels
    self.asOf = asOf
    isInWords = false
    columns = fields.flatMap { field in
      let isLabelled = labels != nil && field.hasLabel
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
    var shown = summary
    shown.id = summary.caseID
    let values = shown.values
    return fields.flatMap { field in
      cells(field, CaseSummary.position(of: field.column).map { values[$0] } ?? .empty)
    }
  }

  private func cells(_ field: CaseField, _ value: CellValue) -> [SafeText] {
    guard let labels else { return [words(field, value)] }
    guard isInWords else {
      return field.cells(value, labels: labels, asOf: asOf).map { SafeText($0.text) }
    }
    let label = field.codeList.flatMap { labels.label(field.text(value, asOf: asOf), in: $0) }
    return [label.map { SafeText(language.text($0)) } ?? words(field, value)]
  }

  /// The value as people read it; Vigil's own words in the language.
  private func words(_ field: CaseField, _ value: CellValue) -> SafeText {
    let text = field.text(value, asOf: asOf)
    return SafeText(field.holdsWords ? language.text(text) : text)
  }
}

extension CaseField {
  /// The list of the field's codes; nil if it has no codes or no list.
  var codeList: LookupTable? {
    if case .code(let list) = kind { list } else { nil }
  }
}

extension ReportColumn {
  /// The column of what a field's codes mean.
  init(labelOf field: CaseField) {
    self.init(
      key: SafeText(field.labelKey),
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
