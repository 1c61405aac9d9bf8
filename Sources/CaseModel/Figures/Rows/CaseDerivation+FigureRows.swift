extension CaseDerivation {
  /// Everything of the case that measures count.
  ///
  /// > Shape: Rows by kind; within a kind in the order of the case. Rows without the day their
  /// period is known by are there too, and are counted as left out.
  public var figureRows: [FigureRow] {
    var rows: [FigureRow] = []
    forEachFigureRow { rows.append($0) }
    return rows
  }

  /// Hands everything of the case that measures count to a body, in the order of ``figureRows``.
  ///
  /// An import does this for millions of cases: no list is made, and records are read where they
  /// lie.
  ///
  /// - Parameter body: Called with each row.
  public func forEachFigureRow(_ body: (FigureRow) -> Void) {
    let basis = FigureBasis(self)
    forEachBond(basis, body)
    forEachSetting(basis, body)
    guard !proceedings.isEmpty else { return }
    let waiting = forEachStretch(basis, body)
    body(filingRow(basis))
    forEachCompletion(basis, body)
    asylumRow(basis).map(body)
    forEachAdvance(basis, body)
    if let waiting { body(waitingRow(basis, at: waiting)) }
  }

  private func filingRow(_ basis: FigureBasis) -> FigureRow {
    var first = 0
    for place in proceedings.indices.dropFirst()
    where proceedings[place].beginning < proceedings[first].beginning {
      first = place
    }
    let day = proceedings[first].recordedOn ?? proceedings[first].filedOn
    var row = FigureRow(.filing, basis.core, day: day, of: proceedings[first])
    row.from = basis.charged
    return row
  }

  /// The case that waits on the day it is looked at, and for which hearing.
  private func waitingRow(_ basis: FigureBasis, at place: Int) -> FigureRow {
    let next = nextHearing?.value
    let marks = basis.core.union(next == nil ? [] : .scheduled)
    var row = FigureRow(.waiting, marks, day: asOf, of: proceedings[place])
    row.from = basis.charged
    row.until = next
    return row
  }
}

extension Proceeding {
  /// When it was recorded, else charged, and its number: the first by these began the case.
  fileprivate var beginning: (Int32, Int64) {
    ((recordedOn ?? filedOn)?.number ?? .max, id)
  }
}
