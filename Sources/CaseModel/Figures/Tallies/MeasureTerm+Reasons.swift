extension MeasureTerm {
  /// Whether a row of a block counts in the one period there is.
  func counts(_ row: Int, _ block: FigureBlock, _ index: PeriodIndex, _ cutoff: Int32) -> Bool {
    kind == block.kind && admits(block.marks[row], until: block.until[row], cutoff: cutoff)
      && places(row, block, index)?.isEmpty == false
  }

  /// Why a row of the same kind does not count, in words for what such rows are.
  func reason(
    against row: Int,
    _ block: FigureBlock,
    _ index: PeriodIndex,
    _ cutoff: Int32,
  ) -> String {
    let marks = FigureMarks(rawValue: block.marks[row])
    for mark in FigureMarks.words(of: kind) {
      if has.contains(mark.mark), !marks.contains(mark.mark) { return mark.without }
      if lacks.contains(mark.mark), marks.contains(mark.mark) { return mark.with }
    }
    let until = block.until[row]
    if isStanding, until != FigureBlock.none, until <= cutoff { return "opened again since" }
    if isByStart, block.from[row] == FigureBlock.none { return "without a charging date" }
    if let isRepresented, isStock { return isRepresented ? "without counsel" : "with counsel" }
    return isByStart ? "charged outside the period" : "dated outside the period"
  }
}

extension [MeasureTerm] {
  /// Why a row does not count in any of the terms: by the term that comes nearest.
  func reason(
    against row: Int,
    _ block: FigureBlock,
    _ index: PeriodIndex,
    _ cutoff: Int32,
  ) -> String {
    let near = filter { $0.kind == block.kind }
    guard !near.isEmpty else { return "\(block.kind.plural) not counted by the other" }
    let marks = block.marks[row]
    let nearest = near.min { one, other in
      one.distance(from: marks) < other.distance(from: marks)
    }
    return nearest?.reason(against: row, block, index, cutoff) ?? "others"
  }
}

extension MeasureTerm {
  /// In how many marks a row differs from what is counted.
  fileprivate func distance(from marks: UInt16) -> Int {
    (has.rawValue & ~marks).nonzeroBitCount + (lacks.rawValue & marks).nonzeroBitCount
  }
}

/// A mark in words: of rows that have it, and of rows that do not.
struct MarkWords: Sendable {
  let mark: FigureMarks
  let with: String
  let without: String

  init(_ mark: FigureMarks, _ with: String, _ without: String) {
    self.mark = mark
    self.with = with
    self.without = without
  }
}

extension FigureMarks {
  private static let coreWords = MarkWords(
    .core,
    "cases of EOIR's five types",
    "cases of other types",
  )

  /// The marks of a kind, the most telling first.
  static func words(of kind: FigureKind) -> [MarkWords] {
    [coreWords] + own(kind)
  }

  private static func own(_ kind: FigureKind) -> [MarkWords] {
    switch kind {
    case .stretch:
      [
        MarkWords(.inactive, "administratively closed", "pending cases"),
        MarkWords(.initial, "first stretches", "stretches after a reopening"),
      ]
    case .completion:
      [
        MarkWords(.order, "orders", "completions that are no order"),
        MarkWords(.departure, "voluntary departure", "other than voluntary departure"),
        MarkWords(.withheld, "orders with protection", "orders without protection"),
        MarkWords(.relief, "relief", "completions without relief"),
        MarkWords(.absentia, "in absentia", "not in absentia"),
        MarkWords(.counsel, "with counsel", "without counsel"),
        MarkWords(.firstOrder, "first orders", "later orders of a case"),
        MarkWords(.initial, "first completions", "subsequent completions"),
        MarkWords(.closure, "administrative closures", "other than administrative closures"),
      ]
    case .asylum, .bond: decisions(kind)
    case .hearing:
      [
        MarkWords(.adjourned, "adjourned", "not adjourned"),
        MarkWords(.vacated, "taken off the calendar", "not taken off the calendar"),
      ]
    case .advance: [MarkWords(.missed, "then in absentia", "not followed by absence")]
    case .waiting: [MarkWords(.scheduled, "with a hearing ahead", "without a hearing ahead")]
    case .filing: []
    }
  }

  private static func decisions(_ kind: FigureKind) -> [MarkWords] {
    let apart = kind == .asylum ? "conditional grants" : "Flores releases"
    return [
      MarkWords(.noJurisdiction, "without jurisdiction", "with jurisdiction"),
      MarkWords(.granted, "granted", "not granted"),
      MarkWords(.denied, "denied", "not denied"),
      MarkWords(.apart, apart, "other than \(apart)"),
      MarkWords(.dropped, "abandoned, withdrawn or moot", "not abandoned or withdrawn"),
      MarkWords(.otherwise, "other outcomes", "no other outcomes"),
    ]
  }
}
