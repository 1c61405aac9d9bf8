extension FactDraft {
  /// Gives the case the custody of its latest stretch.
  mutating func settleCustody() {
    let rows = standingRows(.custody)
    guard let last = rows.max(by: { $0.began("detainedOn") < $1.began("detainedOn") }) else {
      return
    }
    self[.courtCase]["custody"] = last["custody"]
  }

  /// Gives the case the latest appearance before the court, which later filings overwrite.
  mutating func settleAppearance() {
    let rows = standingRows(.representation).filter { $0["side"].text == "ALIEN" }
    guard let day = rows.compactMap({ $0["courtAppearanceOn"].integer }).max() else { return }
    self[.courtCase]["appearanceOn"] = .integer(day)
  }

  /// The rows of a table as they are to be, with the one that is put together in its place.
  private func standingRows(_ table: FactTable) -> [FactRow] {
    let others = (history?.rows ?? []).filter { $0.table == table && $0.key != seen?.key }
    return others + (rows[table].map { [$0] } ?? [])
  }
}

extension FactRow {
  /// A day by which rows are ordered, then their number; a new row comes last of its day.
  fileprivate func began(_ column: String) -> (Int64, Int64) {
    (self[column].integer ?? .min, id == 0 ? .max : id)
  }
}

extension CaseChange {
  /// The change that takes a row back, and what the case says because of it.
  ///
  /// - Parameters:
  ///   - row: The row as it was read.
  ///   - history: The case as it was read.
  /// - Returns: The change to ask the docket for.
  public static func withdrawal(of row: FactRow, in history: CaseHistory) -> CaseChange {
    var draft = FactDraft(history: history, seen: row, given: [])
    switch row.table {
    case .custody:
      draft[.courtCase]["custody"] = .empty
      draft.settleCustody()
    case .representation where row["courtAppearanceOn"] != .empty:
      draft[.courtCase]["appearanceOn"] = .empty
      draft.settleAppearance()
    default: break
    }
    let beside = draft.changes(first: row.table)
    return CaseChange(
      caseID: row.caseID,
      kind: .withdrawn,
      rows: [Row(seen: row, now: nil)] + beside,
    )
  }
}
