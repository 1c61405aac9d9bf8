import CaseModel
import CaseStore

/// Enters rows one by one and keeps account of every one.
struct CaseloadAccount {
  private let table: CaseloadTable
  private let entry: CaseloadEntry
  private let context: FormContext
  private let finder: ClientFinder
  private(set) var report: CaseloadReport

  /// How many clients are shown as they would be stored.
  private static let mostPreviews = 5

  init(
    _ table: CaseloadTable,
    _ entry: CaseloadEntry,
    _ report: CaseloadReport,
    _ context: FormContext,
  ) throws {
    finder = try ClientFinder(entry.writer)
    self.table = table
    self.entry = entry
    self.report = report
    self.context = context
  }

  /// Enters a row, or keeps it word for word with the reason.
  mutating func enter(_ row: TableRow, _ read: CaseloadRow, beside days: [Day]) throws {
    report.rows += 1
    var read = read
    guard read.failures.isEmpty else { return try setAside(row, read.failures) }
    do {
      let found = try finder.find(read)
      let (outcome, caseID) = try entry.enter(&read, beside: days, found)
      count(outcome)
      try finder.note(caseID)
      try ask(read, row, caseID)
      preview(row, read)
    } catch let problem as FormProblem {
      try setAside(row, [failure(row, problem)])
    } catch let problem as NameProblem {
      try askName(problem, row, read)
    } catch let error as DocketError {
      try setAside(row, [.init(line: row.line, column: "", reason: Phrase(error))])
    }
  }

  private mutating func count(_ outcome: CaseloadEntry.Outcome) {
    switch outcome {
    case .added(let count):
      report.added += 1
      report.events += count
    case .updated(let count):
      report.updated += 1
      report.events += count
    case .unchanged: report.unchanged += 1
    }
  }

  private mutating func ask(_ read: CaseloadRow, _ row: TableRow, _ caseID: Int64) throws {
    for words in read.understood { report.understood[words, default: 0] += 1 }
    let day = read.hearing["date"]?.integer.flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
    for var asked in read.questions {
      asked.line = row.line
      let question = asked.question
      let isOfHearing = question.form == "hearing" && question.field != "date"
      try entry.writer.ask(
        CaseQuestion(
          form: question.form,
          field: question.field,
          day: isOfHearing ? day : nil,
          value: question.value,
          words: question.words,
        ),
        about: caseID,
      )
      report.questions.append(asked)
    }
  }

  /// Asks whether two names are one person's, and takes nothing of the row until that is known.
  private mutating func askName(
    _ problem: NameProblem,
    _ row: TableRow,
    _ read: CaseloadRow,
  ) throws {
    let reason: Phrase = """
      the number is a known client's and the name is not; answer with the name that is right, then \
      import again
      """
    let header = header("name")
    try setAside(row, [.init(line: row.line, column: header, reason: reason)])
    guard let id = try known(read) else { return }
    let words = """
      Another name under this client's number: “\(problem.told)” in the table, “\(problem.known)” \
      here; answer with the name that is right
      """
    let question = CaseQuestion(form: "client", field: "name", value: problem.told, words: words)
    try entry.writer.ask(question, about: id)
    report.questions.append(
      .init(question: question, line: row.line, column: header, reason: reason)
    )
  }

  /// The one client a row is about; nil if it is a new one, or several could be meant.
  private func known(_ row: CaseloadRow) throws -> Int64? {
    do {
      guard case .known(let id) = try finder.find(row) else { return nil }
      return id
    } catch is FormProblem {
      return nil
    }
  }

  private func header(_ key: String) -> String {
    table.mapping.header(key)
  }

  private func failure(_ row: TableRow, _ problem: FormProblem) -> CaseloadReport.Failure {
    .init(line: row.line, column: header(problem.field), reason: problem.message)
  }

  private mutating func setAside(
    _ row: TableRow,
    _ failures: [CaseloadReport.Failure],
  ) throws {
    report.failed += 1
    report.failures += failures
    let count = table.mapping.columns.count
    let column = failures.first?.column ?? ""
    let isExtra = column.isEmpty && row.fields.count > count
    try entry.writer.keep(
      Defect(
        file: table.name,
        line: row.line,
        reason: isExtra ? .extraField : .badValue,
        column: column,
        verbatim: row.verbatim,
      )
    )
  }

  private mutating func preview(_ row: TableRow, _ read: CaseloadRow) {
    guard report.previews.count < CaseloadAccount.mostPreviews else { return }
    var values: [(title: String, value: String)] = []
    for (form, given) in [(FactForm.client, read.client), (FactForm.hearing, read.hearing)] {
      for field in form.fields {
        guard let value = given[field.key], value != .empty else { continue }
        let title =
          form.key == FactForm.client.key ? field.title : "Hearing \(field.title.lowercased())"
        values.append((title, words(value, field)))
      }
    }
    report.previews.append(.init(line: row.line, values: values))
  }

  private func words(_ value: CellValue, _ field: FormField) -> String {
    switch field.kind {
    case .code(let list):
      return "\(context.labels.place(of: value.text, in: list)) (\(value.text))"
    case .choice(let choices):
      return choices.first { $0.code == value.text }?.title ?? value.text
    default: return field.text(of: value)
    }
  }
}
