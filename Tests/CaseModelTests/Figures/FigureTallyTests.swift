import Testing

@testable import CaseModel

@Suite("Measures of a few cases")
struct FigureTallyTests {
  private func block(_ histories: [CaseHistory]) -> [FigureBlock] {
    FigureKind.allCases.map { kind in
      var block = FigureBlock(kind)
      for history in histories {
        for row in history.derive(asOf: asOf).figureRows where row.kind == kind {
          block.append(row, group: 0, of: history.id)
        }
      }
      return block
    }
  }

  private func value(_ key: String, _ first: String, _ last: String) throws -> FigureValue {
    let measure = try #require(Measure.named(key))
    let period = FigurePeriod("period", Day(first), Day(last), asOf: asOf)
    let question = FigureQuestion([measure], periods: [period], asOf: asOf)
    var tally = FigureTally(question)
    for block in block([FigureRowTests.long, Self.open, Self.fear]) {
      tally.count(block, groups: 1)
    }
    return try #require(tally.table([[]], own: asOf).total.values.first?.first)
  }

  /// A case of the courts' fear review, which EOIR's five types leave out.
  static var fear: CaseHistory {
    var history = CaseHistory.removal {
      $0.recordedOn = Day("2016-01-05")
      $0.filedOn = Day("2016-01-01")
      $0.caseType = "CFR"
    }
    history.courtCase.id = 9
    history.courtCase.caseType = "CFR"
    return history
  }

  /// A case with counsel that has been pending since 2014.
  static var open: CaseHistory {
    var history = CaseHistory.removal {
      $0.recordedOn = Day("2014-03-01")
      $0.filedOn = Day("2014-01-01")
    }
    history.courtCase.id = 8
    history.courtCase.appearanceOn = Day("2016-12-01")
    return history
  }

  /// Worked by hand from the three cases.
  @Test(
    "Each definition counts what it says",
    arguments: [
      ("pending-eoir", "2016-06-30", 1.0), ("pending-inactive", "2016-06-30", 2),
      ("pending-trac", "2016-06-30", 2), ("inactive", "2016-06-30", 1),
      ("pending-eoir", "2018-12-31", 2), ("pending-trac", "2020-01-01", 2),
      ("pending-eoir", "2013-12-31", 0), ("filings-eoir", "2026-01-01", 2),
      ("filings-trac", "2026-01-01", 3), ("completions-eoir", "2026-01-01", 2),
      ("completions-initial", "2026-01-01", 1), ("completions-trac", "2026-01-01", 1),
      ("orders", "2026-01-01", 1), ("orders-standing", "2026-01-01", 1),
      ("absentia-orders", "2026-01-01", 1), ("absentia-eoir", "2026-01-01", 100),
    ],
  )
  func counts(key: String, last: String, expected: Double) throws {
    #expect(try value(key, "2000-01-01", last).number ?? 0 == expected)
  }

  @Test("Elapsed wait, time to completion and counsel are counted as of the day")
  func days() throws {
    // 2014-01-01 to 2016-12-31 is 1,095 days; 2016-01-01 to 2016-12-31 is 365.
    #expect(try value("wait", "2016-12-31", "2016-12-31").number == 730)
    #expect(try value("time-completed", "2000-01-01", "2026-01-01").number == 416)
    #expect(try value("represented-eoir", "2016-11-30", "2016-11-30").number == 0)
    #expect(try value("represented-eoir", "2016-12-31", "2016-12-31").number == 100)
  }

  @Test("The law review's share counts pending cases below the line")
  func absentia() throws {
    let value = try value("absentia-all", "2000-01-01", "2026-01-01")
    #expect(value == .share(Proportion(1, of: 3)))
  }

  @Test("A series of a stock has a value for each month")
  func series() throws {
    let measure = try #require(Measure.named("pending-eoir"))
    let periods = FigurePeriod.series(.month, from: Day("2016-01-15"), to: Day("2016-04-10"))
    #expect(periods.map(\.title) == ["2016-01", "2016-02", "2016-03", "2016-04"])
    #expect(periods.map(\.isCut) == [false, false, false, true])
    let question = FigureQuestion([measure], periods: periods, asOf: asOf)
    var tally = FigureTally(question)
    for block in block([FigureRowTests.long, Self.open]) { tally.count(block, groups: 1) }
    let values = tally.table([[]], own: asOf).total.values[0]
    #expect(values == [.count(2), .count(2), .count(1), .count(1)])
  }

  @Test("Counts of parts whose groups have other numbers add up to the count of the whole")
  func parts() throws {
    let periods = FigurePeriod.series(.year, from: Day("2012-01-15"), to: Day("2020-04-10"))
    let question = FigureQuestion(Measure.all, periods: periods, asOf: asOf)
    let histories = [FigureRowTests.long, Self.open, Self.fear]
    var whole = FigureTally(question)
    var parts = [FigureTally(question), FigureTally(question)]
    for (group, history) in histories.enumerated() {
      for var rows in block([history]) {
        rows.group = rows.group.map { _ in Int32(group) }
        whole.count(rows, groups: group + 1)
        // The second part has met the last case alone, so that it is its group 0.
        rows.group = rows.group.map { _ in group == 2 ? 0 : Int32(group) }
        parts[group == 2 ? 1 : 0].count(rows, groups: group == 2 ? 1 : group + 1)
      }
    }
    let keys = ["a", "b", "c"].map { [CellValue.text($0)] }
    parts[0].add(parts[1], numbered: [2], groups: 3)
    #expect(parts[0].table(keys, own: asOf) == whole.table(keys, own: asOf))
    #expect(whole.table(keys, own: asOf).groups.count == 3)
  }

  @Test("What waits is known on the docket's own day alone, and is no 0 in any other period")
  func own() throws {
    let measures = try ["wait-hearing", "no-hearing", "wait"]
      .map {
        try #require(Measure.named($0))
      }
    let past = FigurePeriod("past", Day("2016-01-01"), Day("2016-12-31"), asOf: asOf)
    let question = FigureQuestion(measures, periods: [past, .all(to: asOf)], asOf: asOf)
    var tally = FigureTally(question)
    for block in block([FigureRowTests.long, Self.open]) { tally.count(block, groups: 1) }
    let values = tally.table([[]], own: asOf).total.values
    #expect(values[0][0] == .missing(.day(asOf)) && values[1][0] == .missing(.day(asOf)))
    #expect(values[1][1].basis == 1 && values[2][0].basis > 0)
    #expect(values[0][0].text() == "-" && values[0][0].detail.contains(asOf.description))
  }

  @Test("Every bridge adds up, and ends with what the other measure counts")
  func bridges() throws {
    let histories = [FigureRowTests.long, Self.open, Self.fear]
    let blocks = block(histories)
    let period = FigurePeriod("p", Day("2015-01-01"), Day("2019-12-31"), asOf: asOf)
    var pairs = 0
    for first in Measure.all {
      for second in first.rivals {
        guard var tally = BridgeTally(from: first, to: second, period, asOf: asOf) else { continue }
        for block in blocks { tally.add(block) }
        let bridge = tally.bridge
        #expect(bridge.above.addsUp && bridge.below?.addsUp ?? true, "\(first.key) \(second.key)")
        let question = FigureQuestion([first, second], periods: [period], asOf: asOf)
        var counts = FigureTally(question)
        for block in blocks { counts.count(block, groups: 1) }
        let values = counts.table([[]], own: period.last).total.values.map { $0[0] }
        #expect(values[0].sides == bridge.sides.begin, "\(first.key)")
        #expect(values[1].sides == bridge.sides.end, "\(second.key)")
        pairs += 1
      }
    }
    #expect(pairs > 100)
  }

  @Test("A bridge says what is left out and what is added")
  func steps() throws {
    let first = try #require(Measure.named("pending-inactive"))
    let second = try #require(Measure.named("pending-trac"))
    let period = FigurePeriod("p", Day("2016-06-30"), Day("2016-06-30"), asOf: asOf)
    var tally = try #require(BridgeTally(from: first, to: second, period, asOf: asOf))
    for block in block([FigureRowTests.long, Self.open, Self.fear]) { tally.add(block) }
    let steps = tally.bridge.above.steps
    let titles = steps.map(\.title.english)
    #expect(titles == ["less administratively closed", "plus cases of other types"])
    #expect(steps.map(\.change) == [-1, 1])
    #expect(steps.map(\.cases) == [[7], [9]])
  }
}

extension FigureValue {
  fileprivate var sides: [Int] {
    switch self {
    case .count(let count): [count]
    case .share(let share): [share.numerator, share.denominator]
    default: []
    }
  }
}

extension Bridge {
  fileprivate var sides: (begin: [Int], end: [Int]) {
    let sides = [above] + (below.map { [$0] } ?? [])
    return (sides.map(\.begin), sides.map(\.end))
  }
}
