/// The rows of a fact while it is being put together.
struct FactDraft {
  /// The case as it is; none for a new client.
  let history: CaseHistory?
  /// The row the form is about, as it is; nil if it is new.
  let seen: FactRow?
  /// The keys of the fields that were given.
  let given: Set<String>
  /// The rows as they are to be.
  private(set) var rows: [FactTable: FactRow] = [:]

  init(history: CaseHistory?, seen: FactRow?, given: Set<String>) {
    self.history = history
    self.seen = seen
    self.given = given
  }

  /// The row of a table as it is to be: as it is, where nothing was changed yet.
  subscript(table: FactTable) -> FactRow {
    get { rows[table] ?? standing(table) ?? FactRow(table) }
    set { rows[table] = newValue }
  }

  /// The row of a table as it is; nil if the case has none to change.
  func standing(_ table: FactTable) -> FactRow? {
    if seen?.table == table { return seen }
    switch table {
    case .courtCase: return history.flatMap { FactRow($0.courtCase) }
    case .person: return history?.person.flatMap { FactRow($0) }
    case .proceeding where isOfClient:
      return history?.orderedProceedings.last.flatMap { FactRow($0) }
    default: return nil
    }
  }

  /// Whether the form is about the client, whose last proceeding its fields then mean.
  var isOfClient = false

  /// Whether the row of the table is new.
  func isNew(_ table: FactTable) -> Bool { standing(table) == nil }

  /// What changes, the row the form is about first.
  func changes(first table: FactTable) -> [CaseChange.Row] {
    let order = [table] + FactTable.allCases.filter { $0 != table }
    return order.compactMap { table in
      guard let row = rows[table] else { return nil }
      let seen = standing(table)
      return row == seen ? nil : CaseChange.Row(seen: seen, now: row)
    }
  }
}
