/// Finds the periods a row is counted in without searching.
///
/// > Shape: Periods one after the other, the earliest first.
struct PeriodIndex: Sendable {
  let periods: [FigurePeriod]
  private let firsts: [Int32]
  /// The last day of the first period and of the last.
  private let low: Int32
  private let high: Int32
  /// For each day after the first period's last, up to the last of all: the period that has it.
  private let places: [Int32]

  init(_ periods: [FigurePeriod]) {
    self.periods = periods
    firsts = periods.map(\.first.number)
    low = periods.first?.last.number ?? .min
    high = periods.last?.last.number ?? .min
    var places: [Int32] = []
    for (place, period) in periods.enumerated().dropFirst() {
      let days = Int(period.last.number - low) - places.count
      places += repeatElement(Int32(place), count: max(days, 0))
    }
    self.places = places
  }

  /// The period a day lies in; nil where it lies in none.
  @inline(__always)
  func place(of day: Int32) -> Int? {
    let place = firstEnding(from: day)
    return place < firsts.count && day >= firsts[place] ? place : nil
  }

  /// The periods on whose last day something is open that began on a day and ended on another.
  @inline(__always)
  func places(from begin: Int32, until end: Int32) -> Range<Int> {
    let low = firstEnding(from: begin)
    let high = end == FigureBlock.none ? firsts.count : firstEnding(from: end)
    return low..<max(low, high)
  }

  /// The first period whose last day is not before a day; their number where every one is over.
  @inline(__always)
  func firstEnding(from day: Int32) -> Int {
    if day <= low { return 0 }
    if day > high { return firsts.count }
    return Int(places[Int(day &- low) &- 1])
  }
}
