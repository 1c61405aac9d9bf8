import CaseModel
import TextLayout

/// Says what a row of facts says, in words.
struct FactWords: Sendable {
  /// The labels of codes.
  let labels: CodeLabels

  /// The client's name, or the case's number.
  static func name(of history: CaseHistory) -> SafeText {
    let name = SafeText(history.person?.name ?? "")
    return name.isEmpty ? "case \(String(history.id))" : name
  }

  /// What kind of fact a row is.
  func title(_ row: FactRow) -> SafeText {
    switch row.table {
    case .proceeding where row["completedOn"] == .empty: return "Proceeding"
    case .courtCase: return "Case"
    default:
      let table = row.table.rawValue
      let plain = table.prefix(1).uppercased() + table.dropFirst()
      return SafeText(words: FactForm.correcting(row)?.title ?? plain)
    }
  }

  /// The row's values, each with its name.
  func words(_ row: FactRow) -> SafeText {
    fields(of: row).map { pair($0, row[$0.column]) }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What kind of fact a row is, and its values.
  func sentence(_ row: FactRow) -> SafeText {
    let words = words(row)
    return words.isEmpty ? title(row) : title(row) + ": " + words
  }

  /// What differs between two states of a row.
  func changes(from old: FactRow, to new: FactRow) -> SafeText {
    let parts = fields(of: new).filter { old[$0.column] != new[$0.column] }
      .map { field in
        let before = short(old[field.column], of: field)
        let after = short(new[field.column], of: field)
        return SafeText(words: field.title) + " "
          + (before.isEmpty ? "now " : before + " to ") + (after.isEmpty ? "none" : after)
      }
    return title(new) + ": " + parts.joined(separator: ", ")
  }

  /// A value as it is meant: a day with its weekday, a code with its label.
  func full(_ value: CellValue, of field: FormField) -> SafeText {
    switch (value, field.kind) {
    case (.integer(let number), .day):
      return Day(number: Int32(clamping: number)).words
    case (.text(let code), .code(let table)):
      guard let label = labels.label(code, in: table) else { return SafeText(code) }
      return "\(code) \(SafeText(words: label))"
    default: return short(value, of: field)
    }
  }

  private func fields(of row: FactRow) -> [FormField] {
    FactForm.correcting(row)?.fields.filter { $0.table == row.table } ?? []
  }

  private func pair(_ field: FormField, _ value: CellValue) -> SafeText {
    let words = short(value, of: field)
    if words.isEmpty || isPlain(field) { return words }
    let isChoice = if case .choice = field.kind { true } else { false }
    let value = isChoice ? SafeText(words.said.text.lowercased()) : words
    return SafeText(SafeText(words: field.title).said.text.lowercased()) + " " + value
  }

  /// Whether a value says by itself what it is.
  private func isPlain(_ field: FormField) -> Bool {
    switch field.kind {
    case .time, .alienNumber: true
    case .day: field.key == "date"
    default: field.isRequired
    }
  }

  private func short(_ value: CellValue, of field: FormField) -> SafeText {
    switch (value, field.kind) {
    case (.text(let code), .choice(let choices)):
      SafeText(words: choices.first { $0.code == code }?.title ?? code)
    case (.text(let code), .code(let table)): SafeText(labels.label(code, in: table) ?? code)
    default: SafeText(field.text(of: value))
    }
  }
}
