import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseSamples
@testable import CaseStore

@Suite("Figures of a docket")
struct FigureTests {
  /// A made-up release of some hundred cases, with its histories.
  private static let histories: [CaseHistory] = {
    var world = SampleWorld(SampleRelease(cases: 700, seed: 21, defectRate: 0, asOf: today))
    return (0..<700).map { world.history(of: $0) }
  }()

  private static func ways() throws -> TwoWays {
    let scratch = Scratch()
    _ = try scratch.release(histories)
    return try TwoWays(scratch)
  }

  private static let periods = FigurePeriod.series(
    .year,
    from: Day(iso: "2012-01-01") ?? today,
    to: today,
  )

  @Test("Columns and histories give the same figures for every measure, by every group")
  func twoWays() throws {
    let ways = try Self.ways()
    for word in FigureGrouping.words {
      let grouping = try #require(FigureGrouping(word))
      let question = FigureQuestion(
        Measure.all,
        by: [grouping],
        periods: Self.periods,
        asOf: today,
      )
      let columns = try ways.columns.figures(question)
      #expect(try columns == ways.tables.figures(question), "\(word)")
      #expect(columns.total.values.contains { $0.contains { $0.basis > 0 } })
    }
  }

  @Test("Rows counted on several threads give the same as the histories")
  func threads() throws {
    var world = SampleWorld(SampleRelease(cases: 3_000, seed: 5, defectRate: 0, asOf: today))
    let scratch = Scratch()
    _ = try scratch.release((0..<3_000).map { world.history(of: $0) })
    let ways = try TwoWays(scratch)
    for (text, grouping) in [("", FigureGrouping.judge), ("nat:CH", .court), ("rep:no", .state)] {
      let question = FigureQuestion(
        Measure.all,
        by: [grouping],
        periods: Self.periods,
        filter: try Filter(text),
        asOf: today,
      )
      #expect(try ways.columns.figures(question) == ways.tables.figures(question), "\(text)")
    }
  }

  @Test("Two groups, a filter and courts give the same either way")
  func filtered() throws {
    let ways = try Self.ways()
    for (index, text) in ["nat:CH", "rep:no", "-custody:never", "case:pending"].enumerated() {
      let question = FigureQuestion(
        Measure.all,
        by: [.state, .judge],
        filter: try Filter(text),
        courts: index.isMultiple(of: 2) ? [] : ["NYC", "SFR", "LOS"],
        asOf: today - 400,
      )
      #expect(try ways.columns.figures(question) == ways.tables.figures(question), "\(text)")
    }
  }

  @Test("Groups add up to all, and a bridge over a docket adds up")
  func sums() throws {
    let ways = try Self.ways()
    let measure = try #require(Measure.named("completions-eoir"))
    let other = try #require(Measure.named("completions-trac"))
    let question = FigureQuestion([measure], by: [.court], asOf: today)
    let table = try ways.columns.figures(question)
    let sum = table.groups.reduce(0) { $0 + $1.values[0][0].basis }
    #expect(sum == table.total.values[0][0].basis && sum > 0)
    let bridge = try #require(try ways.columns.bridge(from: measure, to: other, question))
    #expect(bridge.above.addsUp && bridge.above.begin == sum)
    #expect(try ways.tables.bridge(from: measure, to: other, question) == bridge)
  }

  @Test("Bridges add up between every two rivals, on any day, and their steps name their cases")
  func everyBridge() throws {
    let ways = try Self.ways()
    var pairs = 0
    for first in Measure.all {
      for second in first.rivals where second != first {
        for day in [today, today - 700] {
          let period = FigurePeriod("drawn", day - 2000, day, asOf: today)
          let question = FigureQuestion([first], periods: [period], asOf: today)
          guard let bridge = try ways.columns.bridge(from: first, to: second, question) else {
            #expect(first.isDays)
            continue
          }
          pairs += 1
          let values = try ways.columns.figures(
            FigureQuestion([first, second], periods: [period], asOf: today)
          )
          for (side, place) in [(bridge.above, 0), (bridge.below, 1)] {
            guard let side else { continue }
            #expect(side.addsUp, "\(first.key) to \(second.key)")
            #expect(side.begin == parts(values.total.values[0][0])[place], "\(first.key)")
            #expect(side.end == parts(values.total.values[1][0])[place], "\(second.key)")
            for step in side.steps {
              #expect(step.cases.count == min(100, abs(step.change)), "\(step.title)")
            }
          }
        }
      }
    }
    #expect(pairs > 60)
  }

  /// The count, or numerator and denominator, of a value.
  private func parts(_ value: FigureValue) -> [Int] {
    if case .share(let share) = value { return [share.numerator, share.denominator] }
    return [value.basis, 0]
  }

  @Test("A release without a schedule has no hearings and no notice, and waits are still counted")
  func noSchedule() throws {
    let bare = Self.histories.map { history in
      var history = history
      history.hearings = []
      return history
    }
    let scratch = Scratch()
    _ = try scratch.release(bare)
    let ways = try TwoWays(scratch)
    let keys = ["hearings", "advanced", "advanced-notice", "advanced-missed", "adjourned", "wait"]
    let question = FigureQuestion(
      keys.compactMap { Measure.named($0) },
      by: [.judge],
      asOf: today,
    )
    let table = try ways.columns.figures(question)
    #expect(try table == ways.tables.figures(question))
    let basis = table.total.values.map { $0[0].basis }
    #expect(basis.dropLast().allSatisfy { $0 == 0 } && basis.last ?? 0 > 0)
    let values = table.total.values.dropLast().map { $0[0] }
    #expect(values.allSatisfy { $0 == .missing(.table(.hearing)) && $0.text() == "-" })
    #expect(values[0].detail.contains("tbl_schedule"))
  }

  @Test("A judge's share of nine decisions is counted, and shown only where it is asked for")
  func nineDecisions() throws {
    var left = 9
    let histories = Self.histories.map { history in
      var history = history
      let isDecided = history.derive(asOf: today).figureRows
        .contains { row in
          row.kind == .asylum && !row.marks.isDisjoint(with: [.granted, .denied])
        }
      let judge = isDecided && left > 0 ? "NIN" : "OTH"
      if isDecided { left -= 1 }
      for place in history.proceedings.indices { history.proceedings[place].judge = judge }
      return history
    }
    let scratch = Scratch()
    _ = try scratch.release(histories)
    let ways = try TwoWays(scratch)
    let measure = try #require(Measure.named("grants-trac"))
    let question = FigureQuestion([measure], by: [.judge], asOf: today)
    let table = try ways.columns.figures(question)
    #expect(try table == ways.tables.figures(question))
    let nine = try #require(table.groups.first { $0.keys == [.text("NIN")] }).values[0][0]
    guard case .share(let share) = nine else {
      Issue.record("no share")
      return
    }
    #expect(share.denominator == 9 && share.interval != nil)
    #expect(nine.text(least: 50) == "-" && nine.text() != "-" && nine.text(least: 9) != "-")
    let other = try #require(table.groups.first { $0.keys == [.text("OTH")] }).values[0][0]
    #expect(other.basis >= 50 && other.text(least: 50) != "-")
  }

  @Test("A filter that nothing passes gives no group and no figure, not a zero share")
  func empty() throws {
    let ways = try Self.ways()
    let question = FigureQuestion(
      Measure.all,
      by: [.court],
      filter: try Filter("nat:XX"),
      asOf: today,
    )
    let table = try ways.columns.figures(question)
    #expect(table.groups.isEmpty)
    for (measure, values) in zip(Measure.all, table.total.values) where measure.isShare {
      #expect(values[0].text() == "-", "\(measure.key)")
    }
  }

  /// Figures by SQL over the raw tables, written without knowledge of rows and terms.
  @Test("A plain count in SQL agrees on random filters and days")
  func plain() throws {
    let ways = try Self.ways()
    let database = try DatabaseQueue(path: ways.scratch.docket)
    var draws = Draws(state: 5)
    var counted = 0
    for _ in 0..<120 {
      let (filter, condition) = try #require(PlainFigure.filters.randomElement(using: &draws))
      let (key, sql) = try #require(PlainFigure.counts.randomElement(using: &draws))
      let last = today - Int.random(in: 0...3000, using: &draws)
      let first = last - Int.random(in: 0...900, using: &draws)
      let measure = try #require(Measure.named(key))
      let period = FigurePeriod("drawn", first, last, asOf: today)
      let question = FigureQuestion(
        [measure],
        periods: [period],
        filter: try Filter(filter),
        asOf: today,
      )
      let value = try ways.columns.figures(question).total.values[0][0]
      let expected = try database.read { db in
        try Int.fetchOne(
          db,
          sql: sql + " AND c.id IN (SELECT id FROM summary WHERE \(condition))",
          arguments: ["first": first.number, "last": last.number],
        )
      }
      #expect(value == .count(expected ?? -1), "\(key) \(filter) \(first) \(last)")
      counted += expected ?? 0
    }
    #expect(counted > 500)
  }
}
