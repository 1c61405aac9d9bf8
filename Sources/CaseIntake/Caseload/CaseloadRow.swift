import CaseModel

/// The values of a row, form by form.
struct CaseloadRow {
  /// The docket's number of the case, where the file gives one.
  var id: Int64?
  /// The values of the client.
  var client: [String: CellValue] = [:]
  /// The values of the next hearing; empty where the row has none.
  var hearing: [String: CellValue] = [:]
  /// The values of other facts, by form; a form the row says nothing of is absent.
  var facts: [String: [String: CellValue]] = [:]
  /// What is wrong with the row.
  var failures: [CaseloadReport.Failure] = []

  /// The A-number, where the row has one.
  var alienNumber: AlienNumber? { AlienNumber(client["anumber"]?.text ?? "") }

  /// Reads a row; blank fields say nothing.
  init(_ row: TableRow, _ mapping: CaseloadMapping, _ context: FormContext) {
    if let fault = shapeFault(row, mapping.columns.count) {
      fail(row.line, "", fault)
      return
    }
    let cells = CaseloadCells(row, mapping)
    client = values(FactForm.client, cells, context)
    hearing = values(FactForm.hearing, cells, context)
    for form in CaseloadField.facts where form.key != FactForm.hearing.key {
      let values = values(form, cells, context)
      if !values.isEmpty { facts[form.key] = values }
    }
    if let text = cells["id"]?.text {
      id = Int64(text)
      if id == nil { fail(row.line, cells.header("id"), "not a case number; write digits only") }
    }
    if !hearing.isEmpty, hearing["date"] == nil, failures.isEmpty {
      fail(row.line, cells.header("hearing.date"), "a hearing needs its date; write 12/1/2026")
    }
  }

  private func shapeFault(_ row: TableRow, _ count: Int) -> String? {
    if let fault = row.fault { return fault }
    if row.fields.count < count {
      return "\(row.fields.count) fields where the header has \(count); look for a missing comma"
    }
    guard row.fields.dropFirst(count).contains(where: { !$0.trimmingBlanks.isEmpty }) else {
      return nil
    }
    return "\(row.fields.count) fields where the header has \(count); quote a field with a comma"
  }

  private mutating func fail(_ line: Int, _ column: String, _ reason: String) {
    failures.append(CaseloadReport.Failure(line: line, column: column, reason: reason))
  }

  private mutating func values(
    _ form: FactForm,
    _ cells: CaseloadCells,
    _ context: FormContext,
  ) -> [String: CellValue] {
    var values: [String: CellValue] = [:]
    for field in form.fields {
      guard let cell = cells.cell(form.key, field.key) else { continue }
      switch field.check(cell.text, in: context) {
      case .success(let value): values[field.key] = value
      case .failure(let problem): fail(cells.line, cell.header, problem.message)
      }
    }
    return values
  }
}

/// The cells of a row that are not blank, by field.
struct CaseloadCells {
  /// One cell with its header.
  struct Cell {
    let header: String
    var text: String
  }

  let line: Int
  private var cells: [String: Cell] = [:]
  private let headers: [String: String]

  init(_ row: TableRow, _ mapping: CaseloadMapping) {
    line = row.line
    let columns = mapping.columns.compactMap { column in
      column.field.map { ($0.key, column.header) }
    }
    headers = Dictionary(columns) { first, _ in first }
    for (column, text) in zip(mapping.columns, row.fields) {
      guard let key = column.field?.key else { continue }
      let text = CaseloadCells.onOneLine(text)
      if !text.isEmpty { cells[key] = Cell(header: column.header, text: text) }
    }
    joinName()
    splitDate()
    if cells["hearing.date"] == nil, let judge = cells.removeValue(forKey: "hearing.judge") {
      cells["judge"] = cells["judge"] ?? judge
    }
  }

  subscript(key: String) -> Cell? { cells[key] }

  /// The header of the column a field is read from.
  func header(_ key: String) -> String { headers[key] ?? "" }

  /// The cell of a form's field.
  func cell(_ form: String, _ field: String) -> Cell? {
    cells[form == "client" ? field : "\(form).\(field)"]
  }

  /// The lines of a cell as one line.
  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.map(\.trimmingBlanks).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Joins a name in two columns, the family name first.
  private mutating func joinName() {
    guard cells["name"] == nil, let last = cells["lastname"] else { return }
    let parts = [last.text] + (cells["firstname"].map { [$0.text] } ?? [])
    cells["name"] = Cell(header: last.header, text: parts.joined(separator: " "))
  }

  /// Splits a day and a time that stand in one column.
  private mutating func splitDate() {
    guard cells["hearing.time"] == nil, let cell = cells["hearing.date"],
      let blank = cell.text.firstIndex(where: { $0 == " " || $0 == "T" }),
      cell.text.contains(":")
    else { return }
    let day = String(cell.text[..<blank])
    let time = cell.text[cell.text.index(after: blank)...].trimmingBlanks
    cells["hearing.date"]?.text = day
    // A spreadsheet writes midnight for a day without a time.
    if !["0:00", "00:00", "00:00:00", "0:00:00", "12:00:00 AM"].contains(time) {
      cells["hearing.time"] = Cell(header: cell.header, text: time)
    }
  }
}
