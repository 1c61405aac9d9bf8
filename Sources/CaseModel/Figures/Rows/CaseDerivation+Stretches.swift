extension CaseDerivation {
  /// The stretches in which the case was pending or inactive, so that a stock can be counted for
  /// any past day.
  ///
  /// A case is pending from its charging document until a completion that is no move, and again
  /// from the day a later proceeding was recorded. Between an administrative closure and that day
  /// it is inactive.
  ///
  /// > Source: TRAC, about the court backlog data; EOIR glossary, "inactive pending".
  ///
  /// - Parameters:
  ///   - basis: What the rows of the case share.
  ///   - body: Called with each stretch.
  /// - Returns: The place of the last proceeding, where the case is pending before it still.
  func forEachStretch(_ basis: FigureBasis, _ body: (FigureRow) -> Void) -> Int? {
    var begin = basis.charged
    var marks = basis.core.union(.initial)
    for place in proceedings.indices where !proceedings[place].isMove {
      let end = proceedings[place].completedOn
      body(stretch(from: begin, to: end, at: place, marks, basis))
      marks = basis.core
      guard let end else { return proceedings.count - 1 }
      begin = reopening(after: place, end)
      if proceedings[place].completion?.isAdministrativeClosure == true {
        body(stretch(from: end, to: begin, at: place, marks.union(.inactive), basis))
      }
      if begin == nil { return nil }
    }
    guard let last = proceedings.last, last.isMove else { return nil }
    body(stretch(from: begin, to: nil, at: proceedings.count - 1, marks, basis))
    return proceedings.count - 1
  }

  /// The day the case was opened again after a completion: when the next proceeding was recorded,
  /// or the day of the completion where it was recorded before; nil where none follows.
  func reopening(after place: Int, _ end: Day) -> Day? {
    guard place + 1 < proceedings.count else { return nil }
    return max(proceedings[place + 1].recordedOn ?? proceedings[place + 1].receivedOn ?? end, end)
  }

  private func stretch(
    from begin: Day?,
    to end: Day?,
    at place: Int,
    _ marks: FigureMarks,
    _ basis: FigureBasis,
  ) -> FigureRow {
    var row = FigureRow(.stretch, marks, day: begin, of: proceedings[place])
    row.from = basis.charged
    row.until = end
    row.counsel = basis.counsel
    return row
  }
}
