/// One measure counted by group and period.
struct MeasureTally: Sendable {
  let measure: Measure
  private let index: PeriodIndex
  private let cutoff: Int32
  private let width: Int
  /// Numerators or counts, then denominators; by group, then by period.
  private var counts: [Int] = []
  private var others: [Int] = []
  /// The same of what is on the last day of a period: by how much it changes from one period
  /// to the next, so that a row which stands for years is counted in two steps.
  private var changes: [Int] = []
  private var otherChanges: [Int] = []
  /// How often each number of days occurs: of what ended, and of what has not.
  private var days: [DayCounts] = []
  private var open: [DayCounts] = []
  /// Rows that would count but lack a day.
  private(set) var leftOut = 0

  init(_ measure: Measure, _ question: FigureQuestion) {
    self.measure = measure
    index = PeriodIndex(question.periods)
    cutoff = question.asOf.number
    width = question.periods.count
  }

  /// Counts the rows of a block.
  mutating func count(_ block: FigureBlock, groups: Int) {
    grow(to: groups)
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

  /// Adds what was counted of other rows, whose groups have other numbers.
  mutating func add(_ other: MeasureTally, numbered numbers: [Int], groups: Int) {
    grow(to: groups)
    leftOut += other.leftOut
    for (group, number) in numbers.enumerated() where (group + 1) * width <= other.counts.count {
      for period in 0..<width {
        let (from, to) = (group * width + period, number * width + period)
        counts[to] += other.counts[from]
        others[to] += other.others[from]
        changes[to] += other.changes[from]
        otherChanges[to] += other.otherChanges[from]
        days[to].add(other.days[from])
        open[to].add(other.open[from])
      }
    }
  }

  /// Makes room for a number of groups.
  private mutating func grow(to groups: Int) {
    let more = groups * width - counts.count
    guard more > 0 else { return }
    let zeros = repeatElement(0, count: more)
    counts.append(contentsOf: zeros)
    others.append(contentsOf: zeros)
    changes.append(contentsOf: zeros)
    otherChanges.append(contentsOf: zeros)
    days.append(contentsOf: repeatElement(DayCounts(), count: more))
    open.append(contentsOf: repeatElement(DayCounts(), count: more))
  }

  private mutating func count(_ term: MeasureTerm, _ block: FigureBlock, isOther: Bool) {
    guard term.kind == block.kind else { return }
    let counting = counting(term)
    switch (term.isStock, isOther) {
    case (false, false): leftOut += counting.count(block, into: &counts)
    case (false, true): leftOut += counting.count(block, into: &others)
    case (true, false): leftOut += counting.countChanges(block, into: &changes)
    case (true, true): leftOut += counting.countChanges(block, into: &otherChanges)
    }
  }

  private func counting(_ term: MeasureTerm) -> RowCounting {
    RowCounting(term: term, index: index, cutoff: cutoff, width: width)
  }

  private mutating func measure(_ span: MeasureSpan, _ term: MeasureTerm, _ block: FigureBlock) {
    guard term.kind == block.kind else { return }
    var missing = 0
    let undated = counting(term)
      .forEachRow(of: block) { row, places in
        for place in places {
          if let length = length(span, row, block, place) {
            days[Int(block.group[row]) * width + place].add(length)
          } else {
            missing += 1
          }
        }
      }
    leftOut += undated + missing
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
    var reversed = 0
    let undated = counting(term)
      .forEachRow(of: block) { row, places in
        let end = block.until[row]
        let isEnded = end != FigureBlock.none && end <= cutoff
        let length = Int(isEnded ? end : cutoff) - Int(block.from[row])
        guard length >= 0 else {
          reversed += 1
          return
        }
        for place in places {
          let cell = Int(block.group[row]) * width + place
          if isEnded { days[cell].add(length) } else { open[cell].add(length) }
        }
      }
    leftOut += undated + reversed
  }

  /// The values of a group, one for each period; those of several groups together.
  func values(of groups: some Sequence<Int> & Sendable) -> [FigureValue] {
    let groups = groups.filter { $0 * width < counts.count }
    let above = sums(counts, changes, groups)
    let below = sums(others, otherChanges, groups)
    return (0..<width)
      .map { place in
        value(above[place], below[place], cells: groups.map { $0 * width + place }, place)
      }
  }

  /// What some groups have in each period.
  private func sums(_ counts: [Int], _ changes: [Int], _ groups: [Int]) -> [Int] {
    var sums = Array(repeating: 0, count: width)
    var standing = 0
    for place in 0..<width {
      for group in groups {
        sums[place] += counts[group * width + place]
        standing += changes[group * width + place]
      }
      sums[place] += standing
    }
    return sums
  }

  private func value(_ count: Int, _ other: Int, cells: [Int], _ place: Int) -> FigureValue {
    switch measure.formula {
    case .count: return .count(count)
    case .share: return .share(Proportion(count, of: other))
    case .perDay: return .rate(count, perDays: index.periods[place].workingDays)
    case .days: return .days(Spread(sorted: joined(days, cells).sorted))
    case .survival:
      let ended = joined(days, cells).sorted
      return .survival(SurvivalMedian(sortedEnded: ended, open: joined(open, cells).sorted))
    }
  }

  private func joined(_ all: [DayCounts], _ cells: [Int]) -> DayCounts {
    let known = cells.filter { $0 < all.count }
    if known.count == 1 { return all[known[0]] }
    return known.reduce(into: DayCounts()) { $0.add(all[$1]) }
  }
}

/// Counts the rows of a term into cells of an array, by group, then by period.
private struct RowCounting {
  let term: MeasureTerm
  let index: PeriodIndex
  let cutoff: Int32
  let width: Int

  /// Hands each row that counts to a body with its periods; returns how many lack a day.
  @inline(__always)
  func forEachRow(of block: FigureBlock, _ body: (Int, Range<Int>) -> Void) -> Int {
    var missing = 0
    for row in 0..<block.count {
      guard term.admits(block.marks[row], until: block.until[row], cutoff: cutoff) else { continue }
      if let places = term.places(row, block, index) { body(row, places) } else { missing += 1 }
    }
    return missing
  }

  /// Counts each row in its periods; returns how many lack a day.
  func count(_ block: FigureBlock, into cells: inout [Int]) -> Int {
    forEachRow(of: block) { row, places in
      let start = Int(block.group[row]) * width
      for place in places { cells[start + place] += 1 }
    }
  }

  /// Counts where each row opens and closes; returns how many lack a day.
  func countChanges(_ block: FigureBlock, into cells: inout [Int]) -> Int {
    let isPlain = term.isRepresented == nil && !term.isStanding && !term.isByStart
    if width == 1, isPlain { return countStanding(block, into: &cells) }
    return forEachRow(of: block) { row, places in
      guard !places.isEmpty else { return }
      let start = Int(block.group[row]) * width
      cells[start + places.lowerBound] += 1
      if places.upperBound < width { cells[start + places.upperBound] -= 1 }
    }
  }

  /// The same where there is one period: a row is on its last day, or it does not.
  private func countStanding(_ block: FigureBlock, into cells: inout [Int]) -> Int {
    let day = index.periods[0].last.number
    var missing = 0
    for row in 0..<block.count where term.admits(block.marks[row]) {
      let (begin, end) = (block.day[row], block.until[row])
      if begin == FigureBlock.none { missing += 1 }
      let isStanding =
        begin != FigureBlock.none && begin <= day && (end == FigureBlock.none || end > day)
      // Added without a branch: whether a case is open cannot be predicted.
      cells[Int(block.group[row])] &+= isStanding ? 1 : 0
    }
    return missing
  }
}
