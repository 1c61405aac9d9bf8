/// Facts entered together: all of them or none, and taken back together.
public struct FactGroup: Sendable {
  /// One fact of the group.
  public struct Part: Sendable {
    /// The form it was filled in on.
    public let form: FactForm
    /// Its values, by the key of each field.
    public let values: [String: CellValue]
    /// The case; nil for a new client, and for what belongs to the client new in this group.
    public let caseID: Int64?

    /// Makes a part.
    public init(_ form: FactForm, _ values: [String: CellValue], of caseID: Int64?) {
      self.form = form
      self.values = values
      self.caseID = caseID
    }
  }

  /// The facts, in the order they are entered.
  public let parts: [Part]

  /// Makes a group.
  public init(_ parts: [Part]) {
    self.parts = parts
  }

  /// Makes the group of one fact for each of several cases.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - values: The values, by the key of each field.
  ///   - cases: The cases.
  public init(_ form: FactForm, _ values: [String: CellValue], ofEach cases: [Int64]) {
    self.init(cases.map { Part(form, values, of: $0) })
  }

  /// What the events of a group say they come from.
  ///
  /// - Parameters:
  ///   - origin: Where the facts come from.
  ///   - number: The number of the first event.
  /// - Returns: Both, in a form that `CaseEvent.groupSource` knows.
  public static func source(_ origin: String, _ number: Int64) -> String {
    "\(origin)\(CaseEvent.groupMark)\(number))"
  }
}

extension FactGroup.Part {
  /// The change this part asks for.
  ///
  /// - Parameter history: The case as it was read; nil for a new client.
  /// - Returns: The change, without rows if nothing would differ; or what is wrong.
  public func change(of history: CaseHistory?) -> Result<CaseChange, FormProblem> {
    guard let history else { return form.record(values, of: nil) }
    let form = FactForm.named(form.key, caseType: history.courtCase.caseType) ?? form
    guard form.table == .person else { return form.record(values, of: history) }
    guard let person = history.person.flatMap({ FactRow($0) }) else {
      return .failure(FormProblem("", "the case has no client; add the client first"))
    }
    return form.correct(person, with: values, of: history)
  }
}
