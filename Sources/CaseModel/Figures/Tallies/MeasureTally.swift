/// One measure counted by group and period.
struct MeasureTally: Sendable {
  let measure: Measure
  private let index: PeriodIndex
  private let cutoff: Int32
  private let width: Int
  /// Numerators or counts, then denominators; by group, then by period.
  private var counts: [Int] = []
  private var others: [Int] = []
  /// How often each number of days occurs: of what ended, and of what has not.
  private var days: [Int: [Int: Int]] = [:]
  private var open: [Int: [Int: Int]] = [:]
  /// Rows that would count but lack a day.
  private(set) var leftOut = 0

  init(_ measure: Measure, _ question: FigureQuestion) {
    self.measure = measure
    index = PeriodIndex(question.periods)
    cutoff = question.asOf.number
    width = question.periods.count
  }

  /// Counts the rows of a block.
  mutating func take(_ block: FigureBlock, groups: Int) {
    let cells = groups * width
    if counts.count < cells {
      counts.append(contentsOf: repeatElement(0, count: cells - counts.count))
      others.append(contentsOf: repeatElement(0, count: cells - others.count))
    }
    switch measure.formula {
    case .count(let terms): for term in terms { count(term, block, isOther: false) }
    case .perDay(let term): count(term, block, isOther: false)
    case .share(let above, let below):
      for term in above { count(term, block, isOther: false) }
      for term in below { count(term, block, isOther: true) }
    case .days(let term, let span): measure(span, term, block)
    case .survival(let term): follow(term, block)
    }
  }

  private mutating func count(_ term: MeasureTerm, _ block: FigureBlock, isOther: Bool) {
    guard term.kind == block.kind else { return }
    for row in 0..<block.count {
      guard term.admits(block.marks[row], until: block.until[row], cutoff: cutoff) else { continue }
      guard let places = term.places(row, block, index) else {
        leftOut += 1
        continue
      }
      let start = Int(block.group[row]) * width
      for place in places {
        if isOther { others[start + place] += 1 } else { counts[start + place] += 1 }
      }
    }
  }

  private mutating func measure(_ span: MeasureSpan, _ term: MeasureTerm, _ block: FigureBlock) {
    guard term.kind == block.kind else { return }
    for row in 0..<block.count {
      guard term.admits(block.marks[row], until: block.until[row], cutoff: cutoff) else { continue }
      guard let places = term.places(row, block, index) else {
        leftOut += 1
        continue
      }
      for place in places {
        guard let length = length(span, row, block, place) else {
          leftOut += 1
          continue
        }
        days[Int(block.group[row]) * width + place, default: [:]][length, default: 0] += 1
      }
    }
  }

  private func length(
    _ span: MeasureSpan,
    _ row: Int,
    _ block: FigureBlock,
    _ place: Int,
  ) -> Int? {
    let (begin, end) =
      switch span {
      case .toDay: (block.from[row], block.day[row])
      case .toEnd: (block.from[row], index.periods[place].last.number)
      case .afterDay: (block.day[row], block.until[row])
      }
    return begin == FigureBlock.none || end == FigureBlock.none ? nil : Int(end) - Int(begin)
  }

  private mutating func follow(_ term: MeasureTerm, _ block: FigureBlock) {
    guard term.kind == block.kind else { return }
    for row in 0..<block.count {
      guard term.admits(block.marks[row], until: block.until[row], cutoff: cutoff) else { continue }
      guard let places = term.places(row, block, index) else {
        leftOut += 1
        continue
      }
      let end = block.until[row]
      let isEnded = end != FigureBlock.none && end <= cutoff
      let length = Int(isEnded ? end : cutoff) - Int(block.from[row])
      guard length >= 0 else {
        leftOut += 1
        continue
      }
      for place in places {
        let cell = Int(block.group[row]) * width + place
        if isEnded {
          days[cell, default: [:]][length, default: 0] += 1
        } else {
          open[cell, default: [:]][length, default: 0] += 1
        }
      }
    }
  }

  /// The values of a group, one for each period; those of several groups together.
  func values(of groups: some Sequence<Int> & Sendable) -> [FigureValue] {
    (0..<width).map { place in value(cells: groups.map { $0 * width + place }, place) }
  }

  private func value(cells: [Int], _ place: Int) -> FigureValue {
    let count = cells.reduce(0) { $0 + ($1 < counts.count ? counts[$1] : 0) }
    switch measure.formula {
    case .count: return .count(count)
    case .share:
      let other = cells.reduce(0) { $0 + ($1 < others.count ? others[$1] : 0) }
      return .share(Proportion(count, of: other))
    case .perDay: return .rate(count, perDays: index.periods[place].workingDays)
    case .days: return .days(Spread(joined(days, cells)))
    case .survival:
      return .survival(SurvivalMedian(ended: joined(days, cells), open: joined(open, cells)))
    }
  }

  private func joined(_ all: [Int: [Int: Int]], _ cells: [Int]) -> [Int: Int] {
    if cells.count == 1 { return all[cells[0]] ?? [:] }
    return cells.reduce(into: [:]) { sum, cell in sum.merge(all[cell] ?? [:]) { $0 + $1 } }
  }
}
