import CaseModel

/// The values of a row, form by form.
struct CaseloadRow {
  /// The docket's number of the case, where the table gives one.
  var id: Int64?
  /// The number the client or case has in the program the table comes from.
  var ownKey: String?
  /// The values of the client.
  var client: [String: CellValue] = [:]
  /// The values of a hearing; empty where the row has none.
  var hearing: [String: CellValue] = [:]
  /// The values of other facts, by form; a form the row says nothing of is absent.
  var facts: [String: [String: CellValue]] = [:]
  /// What is wrong with the row as a whole.
  var failures: [CaseloadReport.Failure] = []
  /// Cells that could not be taken; the client is entered without them.
  var questions: [CaseloadReport.Asked] = []
  /// Fields of the client about which the table says more than one thing.
  var disputed: Set<String> = []
  /// What codes were taken for, such as `Court Boston is BOS Boston MA`.
  var understood: [Phrase] = []

  /// The A-number, where the row has one.
  var alienNumber: AlienNumber? { AlienNumber(client["anumber"]?.text ?? "") }

  /// The name, in Latin letters where the row has it so.
  var name: String { client["name"]?.text ?? "" }

  /// Reads a row; blank fields say nothing.
  init(_ row: TableRow, _ table: CaseloadTable, _ context: FormContext) {
    if let fault = CaseloadRow.shapeFault(row, table.mapping.columns.count) {
      failures.append(.init(line: row.line, column: "", reason: fault))
      return
    }
    let cells = CaseloadCells(row, table)
    var reader = CellReader(table: table, context: context, court: nil)
    read(FactForm.client, cells, &reader, into: \.client)
    reader.court = (client["court"] ?? .empty).text
    read(FactForm.hearing, cells, &reader, into: \.hearing)
    for form in CaseloadField.facts where form.key != FactForm.hearing.key {
      let values = values(form, cells, &reader)
      if !values.isEmpty { facts[form.key] = values }
    }
    askOthers(cells, &reader)
    understood = reader.understood
    readNumbers(cells)
    requireName(cells)
    requireDate(cells)
  }

  private static func shapeFault(_ row: TableRow, _ count: Int) -> Phrase? {
    if let fault = row.fault { return fault }
    if row.fields.count < count {
      return "\(row.fields.count) fields where the header has \(count); look for a missing comma"
    }
    guard row.fields.dropFirst(count).contains(where: { !$0.trimmingBlanks.isEmpty }) else {
      return nil
    }
    return "\(row.fields.count) fields where the header has \(count); quote a field with a comma"
  }

  private mutating func read(
    _ form: FactForm,
    _ cells: CaseloadCells,
    _ reader: inout CellReader,
    into values: WritableKeyPath<CaseloadRow, [String: CellValue]>,
  ) {
    for field in form.fields {
      guard let cell = cells.cell(form.key, field.key) else { continue }
      switch reader.read(cell, as: field) {
      case .success(let value): self[keyPath: values][field.key] = value
      case .failure(let problem):
        let question = CaseQuestion(
          form: form.key,
          field: field.key,
          value: cell.text,
          words: "\(cell.header) “\(cell.text)”: \(problem.message)",
        )
        questions.append(
          .init(
            question: question,
            line: cells.line,
            column: cell.header,
            reason: problem.message,
          )
        )
      }
    }
  }

  /// Asks about what a second column of the same field holds beside the first.
  private mutating func askOthers(_ cells: CaseloadCells, _ reader: inout CellReader) {
    for (field, cell) in cells.others {
      if let shape = field.shape, let first = cells[field.key],
        case .success(let value) = reader.read(cell, as: shape),
        case .success(value) = reader.read(first, as: shape)
      {
        continue
      }
      let reason: Phrase =
        """
        column \(cells.header(field.key)) means the same and holds another value; write one of them
        """
      guard let form = field.form else {
        failures.append(.init(line: cells.line, column: cell.header, reason: reason))
        continue
      }
      if form == FactForm.client.key { disputed.insert(field.field) }
      let words = "\(cell.header) “\(cell.text)”: \(reason)"
      questions.append(
        .init(
          question: CaseQuestion(form: form, field: field.field, value: cell.text, words: words),
          line: cells.line,
          column: cell.header,
          reason: reason,
        )
      )
    }
  }

  /// The values of another fact; a cell of it that cannot be taken sets the row aside, because a
  /// fact of the law without one of its parts would be another fact.
  private mutating func values(
    _ form: FactForm,
    _ cells: CaseloadCells,
    _ reader: inout CellReader,
  ) -> [String: CellValue] {
    var values: [String: CellValue] = [:]
    for field in form.fields {
      guard let cell = cells.cell(form.key, field.key) else { continue }
      switch reader.read(cell, as: field) {
      case .success(let value): values[field.key] = value
      case .failure(let problem):
        failures.append(
          .init(line: cells.line, column: cell.header, reason: problem.message)
        )
      }
    }
    return values
  }

  private mutating func readNumbers(_ cells: CaseloadCells) {
    ownKey = cells["key"].map { "client key \($0.text.folded)" }
    guard let text = cells["id"]?.text else { return }
    id = Int64(text)
    guard id == nil else { return }
    let reason: Phrase = "not a case number; write digits only"
    failures.append(.init(line: cells.line, column: cells.header("id"), reason: reason))
  }

  /// Nobody is entered without a name, unless the case is named by its number.
  private mutating func requireName(_ cells: CaseloadCells) {
    let asked = questions.first { $0.question.key == "name" }
    guard asked != nil || (name.isEmpty && id == nil) else { return }
    questions.removeAll { $0.question.key == "name" }
    let key = cells.header("name").isEmpty ? "lastname" : "name"
    let reason = asked?.reason ?? "the row has no name of a client; write one"
    failures.append(.init(line: cells.line, column: cells.header(key), reason: reason))
  }

  /// A hearing without a day is none; what else is said of it becomes a question.
  private mutating func requireDate(_ cells: CaseloadCells) {
    guard hearing["date"] == nil else { return }
    let isAsked = questions.contains { $0.question.key == "hearing.date" }
    if !hearing.isEmpty, !isAsked {
      let reason: Phrase = "a hearing needs its date; write 12/1/2026"
      let header = cells.header("hearing.date")
      let words = "\(header.isEmpty ? "The hearing" : header): \(reason)"
      questions.append(
        .init(
          question: CaseQuestion(form: "hearing", field: "date", value: "", words: words),
          line: cells.line,
          column: header,
          reason: reason,
        )
      )
    }
    hearing = [:]
    questions.removeAll { $0.question.form == "hearing" && $0.question.field != "date" }
  }
}
