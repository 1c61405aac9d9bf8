import CaseModel

/// A value as data formats have it: under a name, and its words under another where it is a code.
struct FieldCell {
  /// The word that names it, such as `court` or `courtLabel`.
  let key: String
  /// The text; empty where there is no value.
  let text: String
}

extension CaseField {
  /// Whether data formats give the field's words beside its code.
  var hasLabel: Bool {
    switch kind {
    case .code(.some), .choice, .choices: true
    default: false
    }
  }

  /// The word that names the words of the field's codes.
  var labelKey: String { key + "Label" }

  /// The value as data formats have it: a code as filters take it, and beside it what it means.
  ///
  /// - Parameters:
  ///   - value: A stored value of the field's column.
  ///   - labels: The labels of codes.
  ///   - day: The day from which days are counted.
  /// - Returns: One cell, or two where the field has codes.
  func cells(_ value: CellValue, labels: CodeLabels, asOf day: Day) -> [FieldCell] {
    let shown = text(value, asOf: day)
    guard hasLabel else { return [FieldCell(key: key, text: shown)] }
    let words = codeList.map { labels.label(value.text, in: $0) ?? "" } ?? shown
    return [FieldCell(key: key, text: value.text), FieldCell(key: labelKey, text: words)]
  }

  /// The value of a case as data formats have it.
  func cells(in summary: CaseSummary, labels: CodeLabels, asOf day: Day) -> [FieldCell] {
    cells(value(in: summary), labels: labels, asOf: day)
  }
}
