extension CaseDerivation {
  /// The stretches in which the case was pending or inactive, so that a stock can be counted for
  /// any past day.
  ///
  /// A case is pending from its charging document until a completion that is no move, and again
  /// from the day a later proceeding was recorded. Between an administrative closure and that day
  /// it is inactive.
  ///
  /// > Source: TRAC, about the court backlog data; EOIR glossary, "inactive pending".
  var stretchRows: [FigureRow] {
    var rows: [FigureRow] = []
    var begin = chargedOn
    for (place, proceeding) in proceedings.enumerated() where !proceeding.isMove {
      let end = proceeding.completedOn
      rows.append(stretch(from: begin, to: end, at: proceeding, isFirst: rows.isEmpty))
      guard let end else { return rows }
      begin = reopening(after: place, end)
      if proceeding.completion?.isAdministrativeClosure == true {
        var row = stretch(from: end, to: begin, at: proceeding, isFirst: false)
        row.marks.insert(.inactive)
        rows.append(row)
      }
      if begin == nil { return rows }
    }
    if let last = proceedings.last, last.isMove {
      rows.append(stretch(from: begin, to: nil, at: last, isFirst: rows.isEmpty))
    }
    return rows
  }

  /// The day the case was opened again after a completion: when the next proceeding was recorded,
  /// or the day of the completion where it was recorded before; nil where none follows.
  func reopening(after place: Int, _ end: Day) -> Day? {
    guard place + 1 < proceedings.count else { return nil }
    let next = proceedings[place + 1]
    return max(next.recordedOn ?? next.receivedOn ?? end, end)
  }

  private func stretch(
    from begin: Day?,
    to end: Day?,
    at proceeding: Proceeding,
    isFirst: Bool,
  ) -> FigureRow {
    let marks = isFirst ? coreMark.union(.initial) : coreMark
    var row = FigureRow(.stretch, marks, day: begin, of: proceeding)
    row.from = chargedOn
    row.until = end
    row.counsel = counselOn
    return row
  }
}
