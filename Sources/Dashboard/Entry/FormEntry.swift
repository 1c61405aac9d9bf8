import CaseModel
import TextLayout

/// A form while it is filled in.
struct FormEntry: Sendable {
  let form: FactForm
  /// What values are read against.
  let context: FormContext
  /// The case as it was read; none for a new client.
  private(set) var history: CaseHistory?
  /// The row to correct; nil if something is added.
  private(set) var row: FactRow?
  /// The fields, in the order of the form.
  private(set) var fields: [FieldEntry]
  /// The place of the field with the cursor.
  private(set) var index = 0
  /// What does not go together, once that was looked at.
  private(set) var complaint: FormProblem?
  /// Why the docket refused it.
  private(set) var refusal: SafeText?
  /// Whether it is on its way into the docket.
  private(set) var isSaving = false
  /// The cases it is entered for together; empty if it is about one.
  private(set) var cases: [Int64] = []

  /// Begins with what is in the docket.
  init(_ form: FactForm, row: FactRow? = nil, of history: CaseHistory?, in context: FormContext) {
    self.form = form
    self.context = context
    self.history = history
    self.row = row
    let values = history.map { form.values(of: row, in: $0) } ?? [:]
    fields = form.fields.map { FieldEntry($0, $0.text(of: values[$0.key] ?? .empty)) }
  }

  /// Begins a fact that is entered for several cases together.
  init(_ form: FactForm, ofEach cases: [Int64], in context: FormContext) {
    self.init(form, of: nil, in: context)
    self.cases = cases
  }

  /// The field with the cursor.
  var current: FieldEntry { fields[index] }

  /// Whether something differs from what stood there at first.
  var isChanged: Bool { fields.contains(where: \.isChanged) }

  /// Edits the field with the cursor.
  mutating func change(_ edit: (inout LineEditor) -> Void) {
    let text = current.text
    fields[index].change(edit)
    if current.text != text { forgetComplaint() }
  }

  /// Takes the next or the previous suggestion into the field with the cursor.
  mutating func pick(_ step: Int) {
    fields[index].pick(step, in: context)
    forgetComplaint()
  }

  /// Moves the cursor to a field near by; it stops at both ends.
  mutating func move(by step: Int) { move(to: index + step) }

  private mutating func move(to place: Int) {
    fields[index].acceptOnlySuggestion(in: context)
    fields[index].isLeft = true
    index = min(max(0, place), fields.count - 1)
  }

  private mutating func forgetComplaint() {
    complaint = nil
    refusal = nil
  }
}

/// What a form asks the docket for.
enum Submission: Sendable {
  /// One change of one case.
  case change(CaseChange)
  /// Facts entered together.
  case group(FactGroup)
}

extension FormEntry {
  /// Puts together what to ask the docket for; if something is wrong, the cursor goes there, and
  /// the answer is nil.
  mutating func submit() -> Submission? {
    forgetComplaint()
    fields[index].acceptOnlySuggestion(in: context)
    for place in fields.indices { fields[place].isLeft = true }
    if let wrong = fields.indices.first(where: { problem(at: $0) != nil }) {
      index = wrong
      return nil
    }
    switch submission() {
    case .failure(let problem):
      complaint = problem
      index = fields.firstIndex { $0.field.key == problem.field } ?? index
      return nil
    case .success(let submission):
      isSaving = true
      return submission
    }
  }

  private func submission() -> Result<Submission, FormProblem> {
    let given = fields.filter { $0.isChanged || row == nil && $0.field.isRequired }
    let texts = Dictionary(given.map { ($0.field.key, $0.text) }) { first, _ in first }
    guard case .success(let values) = form.read(texts, in: context) else {
      return .failure(FormProblem("", "something is not understood; look at each field"))
    }
    let nothing = FormProblem("", "nothing differs from what stands in the docket; Esc leaves")
    if !cases.isEmpty { return .success(.group(FactGroup(form, values, ofEach: cases))) }
    guard let history else { return newClient(values) }
    guard let row else { return form.record(values, of: history).map { .change($0) } }
    return form.correct(row, with: values, of: history)
      .flatMap { $0.rows.isEmpty ? .failure(nothing) : .success(.change($0)) }
  }

  /// A new client alone, or with the hearing written on the same form.
  private func newClient(_ values: [String: CellValue]) -> Result<Submission, FormProblem> {
    let group = FactForm.newClientParts(values)
    guard group.parts.count > 1 else {
      return FactForm.client.record(group.parts[0].values, of: nil).map { .change($0) }
    }
    guard values["hearing"] ?? .empty != .empty else {
      return .failure(FormProblem("hearing", "the day of the hearing is needed"))
    }
    return FactForm.client.record(group.parts[0].values, of: nil).map { _ in .group(group) }
  }

  /// Goes back to filling in, since what was asked before saving was answered with no.
  mutating func reopen() { isSaving = false }

  /// Takes the docket's refusal; everything typed stays.
  mutating func refuse(_ reason: SafeText) {
    isSaving = false
    refusal = reason
  }

  /// After a refusal, goes on from the case as it is now; what was typed is kept.
  mutating func rebase(on fresh: CaseHistory) {
    guard refusal != nil, fresh.id == history?.id else { return }
    history = fresh
    if let key = row?.key {
      guard let now = fresh.rows.first(where: { $0.key == key }) else {
        refusal = "this fact has been taken back by somebody else; Esc leaves"
        return
      }
      row = now
    }
    let values = form.values(of: row, in: fresh)
    for place in fields.indices {
      let field = fields[place].field
      fields[place].rebase(field.text(of: values[field.key] ?? .empty))
    }
  }
}
