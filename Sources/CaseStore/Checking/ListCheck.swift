import CaseModel
import GRDB

/// Compares lists, clocks and checksums with what the facts of each case give.
struct ListCheck {
  /// Whether every case is compared.
  let isFull: Bool
  let plan: ClockPlan

  /// How many cases of a public docket are compared, about, and how many lie together.
  fileprivate static let share = (cases: 20_000, together: 500)
}

extension Database {
  /// Compares what lists show with what the facts give.
  func checkLists(_ check: ListCheck) throws -> [CheckResult] {
    guard try hasCurrentLists() else {
      let finding: Phrase =
        "not compared: of another version of Vigil, made anew once the docket can be written"
      return [CheckResult("lists", finding, isSound: true)]
    }
    let hasRules = try meta(Database.rulesKey) == check.plan.fingerprint
    var comparison = ListComparison(asOf: try asOf(), check.plan, hasRules: hasRules)
    let total = try Int.fetchOne(self, sql: #"SELECT count(*) FROM "case""#) ?? 0
    let hasSums = try Int.fetchOne(self, sql: "SELECT EXISTS (SELECT 1 FROM factSum)") == 1
    for id in try ids(check, of: total) {
      guard let history = try history(of: id) else { continue }
      try compare(history, &comparison, hasSums: hasSums)
    }
    if comparison.cases == total, hasRules { try checkClockCount(&comparison) }
    return comparison.results(of: total, hasSums: hasSums)
  }

  private func ids(_ check: ListCheck, of total: Int) throws -> [Int64] {
    let share = ListCheck.share
    guard !check.isFull, total > share.cases else {
      return try Int64.fetchAll(self, sql: #"SELECT id FROM "case" ORDER BY id"#)
    }
    let bounds = try Row.fetchOne(self, sql: #"SELECT min(id), max(id) FROM "case""#)
    let (least, greatest): (Int64, Int64) = (bounds?[0] ?? 0, bounds?[1] ?? 0)
    let starts = (0..<(share.cases / share.together))
      .map { _ in
        Int64.random(in: least...greatest)
      }
    let found = try starts.flatMap {
      try Int64.fetchAll(
        self,
        sql: #"SELECT id FROM "case" WHERE id >= ? ORDER BY id LIMIT ?"#,
        arguments: [$0, share.together],
      )
    }
    return Set(found).sorted()
  }

  private func compare(
    _ history: CaseHistory,
    _ comparison: inout ListComparison,
    hasSums: Bool,
  ) throws {
    let own = Condition(sql: "WHERE id = ?", values: [history.id.databaseValue])
    let range = ClockRow.ids(of: history.id)
    let clocks = Condition(
      sql: "WHERE id BETWEEN ? AND ? ORDER BY id",
      values: [range.lowerBound.databaseValue, range.upperBound.databaseValue],
    )
    comparison.compare(
      history,
      try records(CaseSummary.self, own).first,
      try records(ClockRow.self, clocks),
    )
    guard hasSums else { return }
    let sum = try Int64.fetchOne(
      self,
      sql: "SELECT sum FROM factSum WHERE caseID = ?",
      arguments: [history.id],
    )
    comparison.compare(history, sum: sum)
  }

  private func checkClockCount(_ comparison: inout ListComparison) throws {
    let rows = try Int.fetchOne(self, sql: "SELECT count(*) FROM clock") ?? 0
    comparison.foundClocks(rows)
  }
}

/// What a comparison of lists with facts has found.
private struct ListComparison {
  private let asOf: Day
  private let plan: ClockPlan
  /// Whether the lists go by the rules they are compared by; else clocks cannot be compared.
  private let hasRules: Bool
  private(set) var cases = 0
  private var clocks = 0
  private var lists: [Phrase] = []
  private var wrongClocks: [Phrase] = []
  private var sums: [Phrase] = []

  private static let columns = TableSchema(CaseSummary.self).spec.storedColumns.map(\.name)

  init(asOf day: Day, _ plan: ClockPlan, hasRules: Bool) {
    asOf = day
    self.plan = plan
    self.hasRules = hasRules
  }

  mutating func compare(_ history: CaseHistory, _ found: CaseSummary?, _ rows: [ClockRow]) {
    let derivation = history.derive(asOf: asOf, plan: plan)
    cases += 1
    clocks += derivation.clockRows.count
    if let found {
      let pairs = zip(found.values, derivation.summary.values)
      let wrong = zip(ListComparison.columns, pairs).filter { $1.0 != $1.1 }.map(\.0)
        .filter { hasRules || !$0.hasPrefix("nextClock") }
      if !wrong.isEmpty { lists.append("case \(history.id): \(wrong.joined(separator: ", "))") }
    } else {
      lists.append("case \(history.id) is missing")
    }
    if hasRules, rows != derivation.clockRows { wrongClocks.append("case \(history.id)") }
  }

  mutating func compare(_ history: CaseHistory, sum: Int64?) {
    let facts = FactSum(of: history)
    guard sum != Int64(bitPattern: facts.value) else { return }
    sums.append("case \(history.id) is not as it was imported")
  }

  mutating func foundClocks(_ rows: Int) {
    guard rows != clocks else { return }
    wrongClocks.insert("\(rows) rows where the facts give \(clocks)", at: 0)
  }

  func results(of total: Int, hasSums: Bool) -> [CheckResult] {
    let share: Phrase = cases == total ? "all \(total) cases" : "\(cases) of \(total) cases"
    let rules: Phrase = "made by other rules and closures than those of now; not compared"
    var results = [
      CheckResult("lists", wrong: lists, otherwise: "\(share) are as the facts give"),
      CheckResult(
        "clocks",
        wrong: wrongClocks,
        otherwise: hasRules ? "\(clocks) of \(share) are as the facts give" : rules,
      ),
    ]
    if hasSums {
      results.append(
        CheckResult("facts", wrong: sums, otherwise: "\(share) are as they were imported")
      )
    }
    return results
  }
}
