extension FactForm {
  /// Puts a new fact together.
  ///
  /// - Parameters:
  ///   - values: The values by field key, as `read` returns them.
  ///   - history: The case; none for a new client.
  /// - Returns: The change to ask the docket for, or what is wrong.
  public func record(
    _ values: [String: CellValue],
    of history: CaseHistory?,
  ) -> Result<CaseChange, FormProblem> {
    let seen = completed(by: values, in: history)
    let isNew = seen == nil
    if let missing = missing(values, seen) { return .failure(missing) }
    let kind: CaseEvent.Kind = table == .note ? .noted : isNew ? .recorded : .corrected
    return change(values, of: history, seen: seen, kind: kind)
  }

  /// Puts a correction together.
  ///
  /// - Parameters:
  ///   - row: The row as it was read.
  ///   - values: The values to be recorded instead, by field key.
  ///   - history: The case as it was read.
  /// - Returns: The change to ask the docket for, without rows where nothing differs; or what is
  ///   wrong.
  public func correct(
    _ row: FactRow,
    with values: [String: CellValue],
    of history: CaseHistory,
  ) -> Result<CaseChange, FormProblem> {
    if let missing = missing(values, row) { return .failure(missing) }
    return change(values, of: history, seen: row, kind: .corrected)
  }

  /// The first field a fact cannot do without that neither the values nor the row has.
  private func missing(_ values: [String: CellValue], _ row: FactRow?) -> FormProblem? {
    for field in fields where field.isRequired {
      let standing = field.table == table ? row?[field.column] : nil
      guard (values[field.key] ?? standing ?? .empty) == .empty else { continue }
      return FormProblem(field.key, field.needed)
    }
    return nil
  }

  private func change(
    _ values: [String: CellValue],
    of history: CaseHistory?,
    seen: FactRow?,
    kind: CaseEvent.Kind,
  ) -> Result<CaseChange, FormProblem> {
    let given = Set(values.filter { $0.value != .empty }.keys)
    var draft = FactDraft(history: history, seen: seen, given: given)
    draft.isOfClient = key == FactForm.client.key
    if seen == nil { draft[table] = draft[table] }
    for field in fields {
      guard let value = values[field.key] else { continue }
      if value == .empty, draft.isNew(field.table) { continue }
      draft[field.table][field.column] = value
    }
    if let problem = settle(&draft) { return .failure(problem) }
    let rows = draft.changes(first: table)
    return .success(CaseChange(caseID: history?.id ?? 0, kind: kind, rows: rows))
  }

  /// Whether the case has a fact of the form that says everything the values say.
  ///
  /// - Parameters:
  ///   - values: The values by field key.
  ///   - history: The case.
  /// - Returns: Whether entering them would only repeat a fact.
  public func isKnown(_ values: [String: CellValue], in history: CaseHistory) -> Bool {
    let own = fields.filter { $0.table == table }
    return history.rows.contains { row in
      row.table == table && claims(row)
        && own.allSatisfy { field in values[field.key].map { $0 == row[field.column] } ?? true }
    }
  }

  /// The row a new fact completes instead of standing beside it: an open proceeding that is
  /// ordered in, an open stretch of custody that ends.
  private func completed(by values: [String: CellValue], in history: CaseHistory?) -> FactRow? {
    switch table {
    case .proceeding where key != FactForm.proceeding.key:
      history?.orderedProceedings.last { $0.completedOn == nil }.flatMap { FactRow($0) }
    case .custody where (values["detained"] ?? .empty) == .empty:
      history?.custodyStays.last { $0.releasedOn == nil }.flatMap { FactRow($0) }
    default: nil
    }
  }

  /// Returns what a form shows of a case as it is, by field key.
  ///
  /// - Parameters:
  ///   - row: The row to correct; none for a new fact.
  ///   - history: The case.
  /// - Returns: The values.
  public func values(of row: FactRow?, in history: CaseHistory) -> [String: CellValue] {
    var draft = FactDraft(history: history, seen: row, given: [])
    draft.isOfClient = key == FactForm.client.key
    var values: [String: CellValue] = [:]
    for field in fields where row != nil || field.table.isOnePerCase {
      values[field.key] = draft.standing(field.table)?[field.column]
    }
    return values
  }
}
