import CaseModel

/// One field of a form while it is filled in.
struct FieldEntry: Hashable, Sendable {
  /// A suggestion taken into the field, and what stood there before.
  struct Pick: Hashable, Sendable {
    /// What was typed.
    let typed: [Character]
    /// The text the suggestions go on from.
    let query: String
    /// The place of the suggestion taken.
    var index: Int
  }

  /// What the field is.
  let field: FormField
  /// What is in it, with the cursor.
  private(set) var line: LineEditor
  /// What stood in it at first.
  private(set) var before: String
  /// Whether the user has been there and gone on.
  var isLeft = false
  /// The suggestion taken, if any.
  private(set) var pick: Pick?

  /// Begins with a text.
  init(_ field: FormField, _ text: String) {
    self.field = field
    before = text
    line = LineEditor(text)
  }

  /// What is in it, as a string.
  var text: String { line.string }

  /// Whether it differs from what stood there at first.
  var isChanged: Bool { text != before }

  /// Edits the line; a suggestion taken is then as if it had been typed.
  mutating func change(_ edit: (inout LineEditor) -> Void) {
    edit(&line)
    pick = nil
  }

  /// Takes another text as what is in the docket; what the user has typed is kept.
  mutating func rebase(_ text: String) {
    if !isChanged { line = LineEditor(text) }
    before = text
  }

  /// The suggestions for what was typed; empty if the field is clear without them.
  func suggestions(in context: FormContext) -> [FormField.Suggestion] {
    if let pick { return field.suggestions(for: pick.query, in: context, limit: 300) }
    switch field.kind {
    case .choice where text.isEmpty: break
    case .choice, .code:
      guard !text.isEmpty, case .failure = field.check(text, in: context) else { return [] }
    default: return []
    }
    return field.suggestions(for: text, in: context, limit: 300)
  }

  /// Accepts the only suggestion there is for what was typed.
  mutating func acceptOnlySuggestion(in context: FormContext) {
    let all = suggestions(in: context)
    if pick == nil, !text.isEmpty, all.count == 1 { pick(1, in: context) }
  }

  /// Takes the next or the previous suggestion; before the first comes what was typed.
  mutating func pick(_ step: Int, in context: FormContext) {
    var next = pick ?? firstPick(in: context)
    let all = field.suggestions(for: next.query, in: context, limit: 300)
    next.index = min(next.index + step, all.count - 1)
    guard next.index >= 0 else {
      line.replace(with: next.typed)
      pick = nil
      return
    }
    line.replace(with: Array(all[next.index].code))
    pick = next
  }

  /// A field that is clear already begins at its value among all there are.
  private func firstPick(in context: FormContext) -> Pick {
    guard case .success(.text(let code)) = field.check(text, in: context) else {
      return Pick(typed: line.text, query: text, index: -1)
    }
    let all = field.suggestions(for: "", in: context, limit: 300)
    let index = all.firstIndex { $0.code == code } ?? -1
    return Pick(typed: line.text, query: "", index: index)
  }
}
