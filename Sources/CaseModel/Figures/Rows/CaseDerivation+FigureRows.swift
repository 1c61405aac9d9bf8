extension CaseDerivation {
  /// Everything of the case that measures count.
  ///
  /// > Shape: Rows by kind; within a kind in the order of the case. Rows without the day their
  /// period is known by are there too, and are counted as left out.
  public var figureRows: [FigureRow] {
    var rows = bondRows
    rows += settingRows
    guard !proceedings.isEmpty else { return rows }
    let stretches = stretchRows
    let completions = completionRows
    rows += stretches
    rows.append(filingRow)
    rows += completions
    rows += asylumRows
    rows += advanceRows(completions)
    rows += waitingRows(stretches)
    return rows
  }

  /// The case types of EOIR's table of pending cases.
  ///
  /// > Source: EOIR Adjudication Statistics, generated 2021-04-19, footnotes of table 1.
  static let coreTypes: Set<String> = ["RMV", "DEP", "EXC", "AOC", "WHO"]

  var coreMark: FigureMarks {
    let type = history.courtCase.caseType
    let known = type.isEmpty ? proceedings.last?.caseType ?? "" : type
    return CaseDerivation.coreTypes.contains(known) ? .core : []
  }

  /// The date of the earliest charging document, else the day the case was first recorded.
  var chargedOn: Day? {
    proceedings.compactMap(\.filedOn).min() ?? proceedings.compactMap(\.recordedOn).min()
  }

  /// Since when counsel is on record before the court; an appearance date is overwritten by later
  /// ones, so an earlier assignment counts first.
  var counselOn: Day? {
    let appearances = history.representations
      .filter { $0.level == "COURT" && $0.side == "ALIEN" }
    let first = (appearances.compactMap(\.courtAppearanceOn) + [history.courtCase.appearanceOn])
      .compactMap { $0 }.min()
    return first ?? (appearances.isEmpty ? nil : chargedOn)
  }

  private var filingRow: FigureRow {
    let first = proceedings.min { $0.beginning < $1.beginning } ?? proceedings[0]
    var row = FigureRow(.filing, coreMark, day: first.recordedOn ?? first.filedOn, of: first)
    row.from = chargedOn
    return row
  }

  /// Whether the case waits on the day it is looked at, and for which hearing.
  private func waitingRows(_ stretches: [FigureRow]) -> [FigureRow] {
    guard let last = stretches.last, last.until == nil, !last.marks.contains(.inactive),
      let proceeding = proceedings.last
    else { return [] }
    let next = nextHearing?.value
    let marks = coreMark.union(next == nil ? [] : .scheduled)
    var row = FigureRow(.waiting, marks, day: asOf, of: proceeding)
    row.from = chargedOn
    row.until = next
    return [row]
  }
}

extension Proceeding {
  /// When it was recorded, else charged, and its number: the first by these began the case.
  fileprivate var beginning: (Int32, Int64) {
    ((recordedOn ?? filedOn)?.number ?? .max, id)
  }
}
