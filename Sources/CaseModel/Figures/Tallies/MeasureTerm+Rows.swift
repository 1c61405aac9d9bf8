extension MeasureTerm {
  /// Whether the marks of a row, and whether it was undone, let it be counted at all.
  ///
  /// - Parameters:
  ///   - marks: The bits of the row's marks.
  ///   - until: The day it was undone.
  ///   - cutoff: The day everything is looked at from.
  /// - Returns: Whether it may count.
  @inline(__always)
  func admits(_ marks: UInt16, until: Int32, cutoff: Int32) -> Bool {
    admits(marks) && (!isStanding || until == FigureBlock.none || until > cutoff)
  }

  /// Whether the marks of a row alone let it be counted.
  @inline(__always)
  func admits(_ marks: UInt16) -> Bool {
    marks & has.rawValue == has.rawValue && marks & lacks.rawValue == 0
  }

  /// The periods a row of a block is counted in; nil where the day that says so is not known.
  ///
  /// - Parameters:
  ///   - row: The place of the row.
  ///   - block: The block, of the term's kind.
  ///   - index: The periods.
  /// - Returns: The places of the periods.
  @inline(__always)
  func places(_ row: Int, _ block: FigureBlock, _ index: PeriodIndex) -> Range<Int>? {
    let day = isByStart ? block.from[row] : block.day[row]
    guard day != FigureBlock.none else { return nil }
    guard isStock else { return index.place(of: day).map { $0..<($0 + 1) } ?? 0..<0 }
    let all = index.places(from: day, until: block.until[row])
    guard let isRepresented else { return all }
    let counsel = block.counsel[row]
    let hasCounsel = counsel != FigureBlock.none
    let since = hasCounsel ? index.firstEnding(from: counsel) : all.upperBound
    let cut = min(max(since, all.lowerBound), all.upperBound)
    return isRepresented ? cut..<all.upperBound : all.lowerBound..<cut
  }
}
