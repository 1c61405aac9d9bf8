extension FactDraft {
  /// Gives the case the custody of its latest stretch, or of what was told since.
  mutating func settleCustody() {
    let last = standingRows(.custody)
      .max { $0.began("detainedOn") < $1.began("detainedOn") }
    let told = standingRows(.repatriation).filter { $0.custodyTold != nil }
      .max { $0.began("day") < $1.began("day") }
    let days = [last?["detainedOn"].integer, last?["releasedOn"].integer]
    let changed = days.compactMap(\.self).max()
    if let told, let custody = told.custodyTold, told.began("day").0 >= changed ?? .min {
      self[.courtCase]["custody"] = .text(custody)
    } else if let last {
      self[.courtCase]["custody"] = last["custody"]
    }
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
  /// What a fact only the clinic knows says of custody.
  var custodyTold: String? { (record as? RepatriationFact)?.custody }

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
    case .repatriation where row.custodyTold != nil: draft.settleCustody()
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
