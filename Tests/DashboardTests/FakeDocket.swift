import CaseModel
import Dashboard
import TextLayout

/// A docket in memory that answers as the store does.
struct FakeDocket {
  private(set) var histories: [CaseHistory]
  private var summaries: [CaseSummary]
  let kind: DocketKind
  /// What was entered, in the order of entry.
  private(set) var events: [CaseEvent] = []
  /// Its queues.
  var queues = FakeQueues()
  /// Cases a release no longer holds, with the words that say so.
  var vanished: [Int64: SafeText] = [:]

  init(_ histories: [CaseHistory] = Cast.histories, kind: DocketKind = .caseload) {
    self.histories = histories
    self.kind = kind
    summaries = histories.map { $0.derive(asOf: asOf).summary }
  }

  /// Another program adds a case, or removes one.
  mutating func change(_ change: (inout [CaseHistory]) -> Void) {
    var changed = histories
    change(&changed)
    let (events, queues) = (events, queues)
    self = FakeDocket(changed, kind: kind)
    (self.events, self.queues) = (events, queues)
  }

  /// Keeps an event.
  mutating func append(_ event: CaseEvent) { events.append(event) }

  /// Puts another event in the target of the last one.
  mutating func replaceLast(by event: CaseEvent) { events[events.count - 1] = event }

  var facts: DocketFacts {
    DocketFacts(
      kind: kind,
      name: "harbor.vigil",
      asOf: asOf,
      release: "Harbor Street Legal Clinic",
      labels: .fallback,
      cases: histories.count,
    )
  }

  func answers(_ request: Request) -> [Answer] {
    switch request {
    case .page(let query, let start, let limit): [page(query, start, limit)]
    case .count(let query): [.count(CaseCount(rows(query).count))]
    case .plot(let plot, let query): [.plot(groups(plot, query))]
    case .facets(let query, let groupings): [.facets(facets(query, groupings))]
    case .history(let id): [history(of: id)]
    case .docket: [.docket(facts)]
    case .events(let id): [.events(events.filter { $0.caseID == id })]
    case .world: [.world(worldCounts)]
    case .values(let query, let field):
      [.plot(facets(query, [.field(field)]).flatMap(\.values))]
    case .measures(let question): [.measures(figures(question))]
    case .bridge(let first, let second, let question): [.bridge(bridge(first, second, question))]
    case .printed: [.printed(printedFigures)]
    case .items, .figures, .steps: queues.answer(request).map { [$0] } ?? []
    }
  }

  private func history(of id: Int64) -> Answer {
    let history = histories.first { $0.id == id }
    guard let history, let words = vanished[id] else { return .history(history) }
    return .lastKnown(history, words)
  }

  /// The rows of a list in its order; cases without a value come last either way.
  func rows(_ query: ListQuery) -> [ListRow] {
    let predicate = query.predicate(asOf: asOf)
    let all =
      query.list.rows == .cases
      ? summaries : histories.flatMap { $0.derive(asOf: asOf).rows(of: .clocks) }
    return
      all
      .filter { predicate.holds($0) }
      .map { ListRow($0, asOf: asOf) }
      .sorted { precedes($0.cursor(by: query.sort), $1.cursor(by: query.sort), query) }
  }

  private func precedes(_ first: ListCursor, _ second: ListCursor, _ query: ListQuery) -> Bool {
    let isDescending = query.sort.isDescending
    if !query.ties.isEmpty, first.value == second.value {
      for (key, pair) in zip(query.ties, zip(first.ties, second.ties)) where pair.0 != pair.1 {
        if pair.0 == .empty || pair.1 == .empty { return pair.1 == .empty }
        return (pair.0.tieOrder < pair.1.tieOrder) != key.isColumnDescending
      }
      return first.id < second.id
    }
    switch (first.value, second.value) {
    case (let one, let other) where one == other:
      return isDescending ? first.id > second.id : first.id < second.id
    case (.empty, _): return false
    case (_, .empty): return true
    case (.integer(let one), .integer(let other)): return isDescending ? one > other : one < other
    case (.text(let one), .text(let other)): return isDescending ? one > other : one < other
    case (.integer, .text): return true
    case (.text, .integer): return false
    }
  }

  private func page(_ query: ListQuery, _ start: PageStart, _ limit: Int) -> Answer {
    let rows = rows(query)
    let field = query.sort
    switch start {
    case .first: return .page(rows: Array(rows.prefix(limit)), isEnd: rows.count <= limit)
    case .last: return .page(rows: Array(rows.suffix(limit)), isEnd: rows.count <= limit)
    case .after(let cursor):
      let rest = rows.filter { precedes(cursor, $0.cursor(by: field), query) }
      return .page(rows: Array(rest.prefix(limit)), isEnd: rest.count <= limit)
    case .from(let cursor):
      let rest = rows.filter { !precedes($0.cursor(by: field), cursor, query) }
      return .page(rows: Array(rest.prefix(limit)), isEnd: rest.count <= limit)
    case .before(let cursor):
      let rest = rows.filter { precedes($0.cursor(by: field), cursor, query) }
      return .page(rows: Array(rest.suffix(limit)), isEnd: rest.count <= limit)
    case .target(let target):
      let rest = rows.dropFirst(index(of: target, rows, query) ?? rows.count)
      return .page(rows: Array(rest.prefix(limit)), isEnd: rest.count <= limit)
    }
  }

  private func index(of target: JumpTarget, _ rows: [ListRow], _ query: ListQuery) -> Int? {
    switch target {
    case .row, .percent: return target.position(of: rows.count)
    case .caseNumber(let number): return rows.firstIndex { $0.caseID == number }
    case .day(let day):
      let cursor = ListCursor(
        value: .integer(Int64(day.number)),
        id: query.sort.isColumnDescending && query.ties.isEmpty ? .max : .min,
      )
      return rows.firstIndex { !precedes($0.cursor(by: query.sort), cursor, query) }
    }
  }

  private func facets(_ query: ListQuery, _ groupings: [Grouping]) -> [Facet] {
    groupings.map { grouping in
      var query = query
      query.filter = query.filter.without(grouping.field)
      let rows = rows(query)
      let values = Dictionary(grouping: rows) { row -> CellValue in
        let value = grouping.field.value(in: row.summary)
        guard case .year = grouping, case .integer(let day) = value else { return value }
        return .integer(Int64(Day(number: Int32(day)).year))
      }
      let groups = values.map { GroupCount(keys: [$0], count: $1.count) }
      return Facet(grouping, groups: groups.sorted { "\($0.keys)" < "\($1.keys)" })
    }
  }

  private func groups(_ plot: Plot, _ query: ListQuery) -> [GroupCount] {
    let ids = Set(rows(query).map(\.caseID))
    let listed = histories.filter { ids.contains($0.id) }
    let keys: [CellValue]
    switch plot {
    case .hearingLoad(let first, let days):
      keys = listed.flatMap(\.hearings).filter(\.adjournment.isEmpty).compactMap(\.heldOn)
        .filter { first <= $0 && $0 < first + days }.map { .integer(Int64($0.number)) }
    case .ordersByFiscalYear:
      keys = rows(query).compactMap(\.summary.orderedOn?.fiscalYear).map { .integer(Int64($0)) }
    case .removals: keys = []
    case .clocksByDay:
      keys = rows(query).compactMap(\.summary.nextClockOn).map { .integer(Int64($0.number)) }
    case .stages: keys = rows(query).map(\.summary.stage).map { .text($0) }
    }
    return Dictionary(grouping: keys) { $0 }
      .map { GroupCount(keys: [$0], count: $1.count) }
      .sorted { "\($0.keys)" < "\($1.keys)" }
  }
}

extension Predicate {
  /// Evaluates the predicate over a summary, as the store's SQL does.
  func holds(_ summary: CaseSummary) -> Bool {
    switch self {
    case .always: true
    case .both(let parts): parts.allSatisfy { $0.holds(summary) }
    case .either(let parts): parts.contains { $0.holds(summary) }
    case .not(let part): !part.holds(summary)
    case .present(let column): summary[column] != .empty
    case .between(let column, let low, let high):
      if case .integer(let number) = summary[column] {
        low <= number && number <= high
      } else {
        false
      }
    case .oneOf(let column, let texts): texts.contains(summary.text(column))
    case .same(let column, let text): summary.text(column).lowercased() == text.lowercased()
    case .lists(let column, let item):
      summary.text(column).split(separator: ",").contains { $0 == item }
    case .contains(let columns, let text):
      columns.contains { summary.text($0).folded.contains(text.folded) }
    case .digits(let column, let digits):
      summary.text(column).filter { $0 != "-" }.contains(digits)
    }
  }
}

extension CellValue {
  /// A text that is ordered as the value is.
  fileprivate var tieOrder: String {
    switch self {
    case .integer(let number): "0" + String(UInt64(bitPattern: number) ^ 1 << 63).padded(to: 20)
    case .text(let text): "1" + text
    case .empty: "2"
    }
  }
}

extension String {
  fileprivate func padded(to length: Int) -> String {
    String(repeating: "0", count: length - count) + self
  }
}

extension CaseSummary {
  fileprivate subscript(column: String) -> CellValue {
    CaseSummary.position(of: column).map { values[$0] } ?? .empty
  }

  fileprivate func text(_ column: String) -> String {
    if case .text(let text) = self[column] { text } else { "" }
  }
}

extension FakeDocket {
  /// What it counts by nationality and court, case by case.
  fileprivate var worldCounts: WorldCounts {
    var counts = WorldCounts()
    for (text, path) in WorldCounts.filters {
      guard let filter = try? Filter(text) else { continue }
      for row in rows(ListQuery(.cases, filter: filter)) {
        let (nation, court) = (row.summary.nationality, row.summary.court)
        if !nation.isEmpty {
          counts.nationalities[nation, default: WorldCounts.Row()][keyPath: path] += 1
        }
        if !court.isEmpty {
          counts.courts[court, default: WorldCounts.Row()][keyPath: path] += 1
        }
      }
    }
    return counts
  }
}
