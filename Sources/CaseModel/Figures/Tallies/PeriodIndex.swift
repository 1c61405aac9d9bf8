/// Finds the periods a row is counted in without searching.
struct PeriodIndex: Sendable {
  let periods: [FigurePeriod]
  private let lasts: [Int32]
  private let firsts: [Int32]
  private let isSingle: Bool

  init(_ periods: [FigurePeriod]) {
    self.periods = periods
    lasts = periods.map(\.last.number)
    firsts = periods.map(\.first.number)
    isSingle = periods.count == 1
  }

  /// The period a day lies in; nil where it lies in none.
  func place(of day: Int32) -> Int? {
    let place = isSingle ? (day <= lasts[0] ? 0 : 1) : firstEnding(from: day)
    return place < lasts.count && day >= firsts[place] ? place : nil
  }

  /// The periods on whose last day something stands that began on a day and ended on another.
  func places(from begin: Int32, until end: Int32) -> Range<Int> {
    let low = firstEnding(from: begin)
    let high = end == FigureBlock.none ? lasts.count : firstEnding(from: end)
    return low..<max(low, high)
  }

  /// The first period whose last day is not before a day.
  func firstEnding(from day: Int32) -> Int {
    var low = 0
    var high = lasts.count
    while low < high {
      let middle = (low + high) / 2
      if lasts[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
