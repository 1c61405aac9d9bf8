/// A form for one kind of thing that can be entered about a case.
///
/// The command line, the screens and imports all work from it, so that what a fact consists of is
/// written once.
public struct FactForm: Sendable {
  /// The word that names the form.
  public let key: String
  /// Its title.
  public let title: String
  /// The table of the row the form is about; other fields change rows beside it.
  public let table: FactTable
  /// What it asks for, in order.
  public let fields: [FormField]
  /// Whether the form is the one a row of its table is corrected with.
  let claims: @Sendable (FactRow) -> Bool
  /// Fills in what follows from the values, and says what does not go together.
  let settle: @Sendable (inout FactDraft) -> FormProblem?

  init(
    _ key: String,
    _ title: String,
    _ table: FactTable,
    _ fields: [FormField],
    claims: @escaping @Sendable (FactRow) -> Bool = { _ in true },
    settle: @escaping @Sendable (inout FactDraft) -> FormProblem? = { _ in nil },
  ) {
    self.key = key
    self.title = title
    self.table = table
    self.fields = fields
    self.claims = claims
    self.settle = settle
  }

  /// Every form, in the order a menu lists them.
  ///
  /// - Parameter caseType: The case's type, which says what the letters of a decision mean.
  /// - Returns: The forms.
  public static func all(caseType: String = "RMV") -> [FactForm] {
    [
      client, hearing, proceeding, order(caseType: caseType), closing, application, appeal, motion,
      boardMotion, bond, custody, counsel, family,
      waiver, departure, petition, stay, habeas, dhs, fear, pretermission, period,
      supervision, document, status, event, filing, repatriation, note,
    ]
  }

  /// The form of a name; nil if there is no such form.
  public static func named(_ key: String, caseType: String = "RMV") -> FactForm? {
    all(caseType: caseType).first { $0.key == key.lowercased() }
  }

  /// The form a row can be corrected with; nil where there is no form for what the row says.
  public static func correcting(_ row: FactRow, caseType: String = "RMV") -> FactForm? {
    guard !row.table.isOnePerCase else { return client }
    return all(caseType: caseType).first { $0.table == row.table && $0.claims(row) }
  }

  /// Returns a field by its key.
  public func field(_ key: String) -> FormField? {
    fields.first { $0.key == key.lowercased() }
  }

  /// Reads what was typed, field by field.
  ///
  /// - Parameters:
  ///   - texts: What was typed, by field key; a field that is absent is left as it is.
  ///   - context: The day it is and the lists of codes.
  /// - Returns: The values by field key, or everything that is wrong.
  public func read(
    _ texts: [String: String],
    in context: FormContext,
  ) -> Result<[String: CellValue], FormProblems> {
    var values: [String: CellValue] = [:]
    var problems: [FormProblem] = []
    for key in texts.keys.sorted() where field(key) == nil {
      let known = fields.map(\.key).joined(separator: ", ")
      problems.append(FormProblem("", "no such field on this form; its fields are \(known)"))
    }
    for field in fields {
      guard let text = texts[field.key] else { continue }
      switch field.check(text, in: context) {
      case .success(let value): values[field.key] = value
      case .failure(let problem): problems.append(problem)
      }
    }
    return problems.isEmpty ? .success(values) : .failure(FormProblems(problems))
  }
}

/// Everything that is wrong with what was typed.
public struct FormProblems: WordedError, Hashable, Sendable {
  /// The problems, in the order of the fields.
  public let problems: [FormProblem]

  init(_ problems: [FormProblem]) {
    self.problems = problems
  }

  /// One problem to a line.
  public var wording: Phrase { .lines(problems.map(\.wording)) }
}
