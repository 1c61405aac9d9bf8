import CaseModel
import CaseReports
import Foundation
import Languages
import TextLayout

extension FactRow {
  /// What the row says, as `field value` pairs a person can read.
  var words: String {
    pairs.map { "\($0.name)=\($0.text)" }.joined(separator: " ")
  }

  /// The row's values by the names its form gives them, in the order of its columns.
  var pairs: [(name: String, text: String)] {
    let form = FactForm.correcting(self)
    return table.recordType.table.storedColumns.compactMap { column in
      guard !["id", "caseID", "proceedingID", "parentID"].contains(column.name),
        self[column.name] != .empty
      else { return nil }
      let field = form?.fields.first { $0.table == table && $0.column == column.name }
      let value = self[column.name]
      return (field?.key ?? column.name, field?.text(of: value) ?? value.words(as: column.kind))
    }
  }
}

extension FactRow {
  /// What the codes of the row mean, by the same names; values that are no codes are left out.
  func labelsByName(_ labels: CodeLabels) -> [String: String] {
    let form = FactForm.correcting(self)
    var found: [String: String] = [:]
    for (column, value) in values {
      let field = form?.fields.first { $0.table == table && $0.column == column }
      let label: String? =
        switch field?.kind {
        case .choice(let choices): choices.first { $0.code == value.text }?.title
        case .code(let list): labels.label(value.text, in: list)
        default: table.codeList(of: column).flatMap { labels.label(value.text, in: $0) }
        }
      found[field?.key ?? column] = label
    }
    return found
  }
}

extension FactKey {
  /// The fact's name on the command line.
  var name: String { table.isOnePerCase ? table.rawValue : "\(table.rawValue):\(id)" }
}

extension FactRow {
  /// The fact's name on the command line.
  var name: String { key.name }
}

extension FactForm {
  /// Reads values written as `key=value`.
  func values(_ words: [String], in context: FormContext) throws -> [String: CellValue] {
    var texts: [String: String] = [:]
    for word in words {
      guard let sign = word.firstIndex(of: "=") else {
        throw Problem(.usage, "every value is written key=value, such as \(example)")
      }
      let key = word[..<sign].lowercased()
      guard texts.updateValue(String(word[word.index(after: sign)...]), forKey: key) == nil else {
        throw Problem(.usage, "\(SafeText(key).text): given twice; write it once")
      }
    }
    switch read(texts, in: context) {
    case .success(let values): return values
    case .failure(let problems): throw Problem(.usage, problems.wording)
    }
  }

  /// A value of the form as it is written.
  var example: String {
    switch fields.first?.kind {
    case .day: "\(fields[0].key)=2026-12-01"
    default: "\(fields.first?.key ?? "key")='...'"
    }
  }

  /// The title of the form, then its fields, a line each, in the language spoken.
  var guide: String {
    let width = fields.map(\.key.count).max() ?? 0
    let language = LanguageOptions.current
    let lines = fields.map { field in
      let key = field.key.padding(toLength: width, withPad: " ", startingAt: 0)
      let (title, hint) = (Phrase(words: field.title), Phrase(words: field.hint))
      return "  \(key)  "
        + language.line(field.isRequired ? "\(title) (needed): \(hint)" : "\(title): \(hint)")
    }
    return language.line(Phrase(words: title)) + lines.joined()
  }
}
