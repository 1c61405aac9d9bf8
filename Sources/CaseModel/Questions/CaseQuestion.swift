/// A cell of a clinic's table that could not be taken as it is, asked about.
///
/// The client is in the docket without it. A question is a notice in the log, so that it is in
/// a queue of its own; it is closed by an answer, or by whatever gives the field a value later.
public struct CaseQuestion: Hashable, Sendable {
  /// The event that asked it; 0 for one that is not asked yet.
  public var id: Int64 = 0
  /// The case.
  public var caseID: Int64
  /// The form the field is on: `client` or `hearing`.
  public let form: String
  /// The field that has no value, or another one than the table says.
  public let field: String
  /// The day of the hearing it is about; nil if it is about the client.
  public let day: Day?
  /// What is in the table.
  public let value: String
  /// What is asked, with the choices there are.
  public let words: String

  /// Makes a question that is not asked yet.
  ///
  /// - Parameters:
  ///   - form: The key of the form.
  ///   - field: The key of its field.
  ///   - day: The day of the hearing, where it is about one.
  ///   - value: What is in the table.
  ///   - words: What is asked.
  public init(form: String, field: String, day: Day? = nil, value: String, words: String) {
    caseID = 0
    self.form = form
    self.field = field
    self.day = day
    self.value = value
    self.words = words
  }

  /// Where notices of questions say they come from: what makes a question asked twice one.
  public static let source = "question"

  /// The words that name the field among all forms, such as `hearing.time`.
  public var key: String { form == FactForm.client.key ? field : "\(form).\(field)" }

  /// What tells the question from every other; the value comes last because it may hold anything.
  public var sourceID: String {
    "\(caseID)|\(form)|\(field)|\(day?.description ?? "")|\(value)"
  }

  /// The notice that asks it.
  public var notice: CaseNotice {
    var notice = CaseNotice(.question, of: caseID, on: day)
    notice.text = words
    return notice
  }

  /// Reads a question from the event that asked it; nil if the event asks none.
  public init?(_ event: CaseEvent) {
    guard event.notice?.kind == .question, let text = event.sourceID else { return nil }
    let parts = text.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, let caseID = Int64(parts[0]) else { return nil }
    id = event.id
    self.caseID = caseID
    form = String(parts[1])
    field = String(parts[2])
    day = Day(iso: parts[3])
    value = String(parts[4])
    words = event.notice?.text ?? ""
  }

  /// Puts an answer together.
  ///
  /// - Parameters:
  ///   - text: The answer, as it would be typed into the form.
  ///   - history: The case.
  ///   - context: The day it is and the lists of codes.
  /// - Returns: The change to ask the docket for, without rows if the fact is recorded already.
  public func answer(
    _ text: String,
    in history: CaseHistory,
    _ context: FormContext,
  ) -> Result<CaseChange, FormProblem> {
    guard let form = FactForm.named(form), let shape = form.field(field) else {
      return .failure(FormProblem("", "the question is about a field that is no more"))
    }
    return shape.check(text, in: context)
      .flatMap { value in
        guard form.key == FactForm.hearing.key else {
          guard let person = history.person.flatMap({ FactRow($0) }) else {
            return .failure(FormProblem("", "the case has no client to correct"))
          }
          return form.correct(person, with: [field: value], of: history)
        }
        let hearing = day.flatMap { day in history.hearings.first { $0.heldOn == day } }
        guard let row = hearing.flatMap({ FactRow($0) }) else {
          guard field == "date" else {
            return .failure(FormProblem("", "the hearing it is about is no more"))
          }
          return form.record([field: value], of: history)
        }
        return form.correct(row, with: [field: value], of: history)
      }
  }
}
