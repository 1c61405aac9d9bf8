import CaseModel
import CaseStore
import Dashboard
import TextLayout

/// Answers the dashboard's requests from a docket.
struct DocketAnswers: Sendable {
  /// The connection they are answered from.
  let reader: DocketReader
  /// The docket's name on the screen.
  let name: SafeText
  /// The rules and closures cases are looked at by.
  let plan: ClockPlan

  /// Answers a request; a count is posted twice where it is long, first as far as its cap.
  func answer(_ request: Request, _ post: (Answer) -> Void) throws {
    switch request {
    case .page(let query, let start, let limit): post(try page(query, start, limit))
    case .count(let query): try count(query, post)
    case .plot(let plot, let query): post(.plot(try groups(plot, query)))
    case .facets(let query, let groupings):
      post(.facets(try facets(query, groupings)))
    case .history(let id): post(try history(of: id))
    case .docket: post(.docket(try facts()))
    case .events(let id): post(.events(try reader.events(of: id)))
    case .items(let queue, let page, let today):
      post(.items(try feed().items(of: queue, page, on: today), queue, page))
    case .figures(let queues, let hours, let now, let today):
      let feed = try feed()
      let figures = try queues.map {
        ($0.key, try feed.figures(of: $0, hours: hours, at: now, on: today))
      }
      post(.figures(Dictionary(figures) { first, _ in first }))
    case .values(let query, let field):
      post(.plot(try reader.groups(query, by: [.field(field)])))
    case .steps(let item): post(.steps(item, try feed().history(of: item)))
    case .measures(let question): post(.measures(try reader.figures(question)))
    case .bridge(let first, let second, let question):
      post(.bridge(try reader.bridge(from: first, to: second, question)))
    case .printed:
      let vocabulary = FilterVocabulary(labels: try reader.labels(), rules: plan.book)
      post(.printed(try reader.printedFigures(vocabulary)))
    case .world: post(.world(try WorldCounting(reader).counts()))
    }
  }

  /// A case, or what was last known of it.
  private func history(of id: Int64) throws -> Answer {
    if let history = try reader.history(of: id) { return .history(history) }
    guard let vanished = try reader.vanishedCase(id) else { return .history(nil) }
    let words = SafeText(
      "gone \(vanished.missingFrom.asOf), known \(vanished.lastRelease.asOf)"
    )
    return .lastKnown(vanished.history, words)
  }

  /// The docket's queues, to be looked at.
  private func feed() throws -> DocketFeed {
    DocketFeed(looking: reader, labels: try reader.labels())
  }

  private func page(_ query: ListQuery, _ start: PageStart, _ limit: Int) throws -> Answer {
    let asOf = try reader.asOf()
    let page = try reader.page(query, start, limit: limit)
    return .page(rows: page.rows.map { ListRow($0, asOf: asOf) }, isEnd: page.isEnd)
  }

  /// Counts up to a cap first, so that a figure is there at once.
  private func count(_ query: ListQuery, _ post: (Answer) -> Void) throws {
    let capped = try reader.count(query, cap: 10_000)
    post(.count(capped))
    if capped.isCapped { post(.count(try reader.count(query))) }
  }

  private func groups(_ plot: Plot, _ query: ListQuery) throws -> [GroupCount] {
    switch plot {
    case .hearingLoad(let first, let days):
      try reader.hearingLoad(query, from: first, days: days)
    case .ordersByFiscalYear:
      try reader.groups(query, by: [.fiscalYear(of: query.list.dateField)])
    case .clocksByDay:
      try reader.groups(query, by: [.field(query.list.dateField)])
    case .removals: try removals()
    case .stages: try reader.groups(query, by: CaseField.named("stage").map { [.field($0)] } ?? [])
    }
  }

  /// The years of the latest release, from its rows where it has rows.
  private func removals() throws -> [GroupCount] {
    let all = try reader.removals(by: [.fiscalYear])
    let latest = all.filter { $0.release == all.last?.release }
    let chosen = latest.first { $0.period == .month } ?? latest.first
    return (chosen?.groups ?? [])
      .compactMap { group in
        Int64(group.keys[0]).map { GroupCount(keys: [.integer($0)], count: group.count) }
      }
  }

  private func facts() throws -> DocketFacts {
    let profile = try reader.profile()
    let release = profile.courtRelease.map(\.label) ?? profile.name
    return DocketFacts(
      kind: profile.kind,
      name: name,
      asOf: profile.asOf,
      release: SafeText(release),
      labels: try reader.labels(),
      cases: profile.cases,
      plan: plan,
      hasOtherRules: profile.rules != plan.fingerprint,
      lastEvent: try reader.lastEvent(),
    )
  }
}

extension DocketAnswers {
  /// Counts facets; the values of a field the filter asks for are counted without what it asks of
  /// that field, so that one can go from a value to those beside it.
  private func facets(_ query: ListQuery, _ groupings: [Grouping]) throws -> [Facet]? {
    guard let facets = try reader.facets(query, groupings) else { return nil }
    return try facets.map { facet in
      var wider = query
      wider.filter = query.filter.without(facet.grouping.field)
      guard wider.filter != query.filter else { return facet }
      return try reader.facets(wider, [facet.grouping])?.first ?? facet
    }
  }

  /// Opens a connection of its own to a docket.
  init(_ docket: ReadOnlyDocket, name: SafeText) throws {
    self.init(reader: try docket.reader(), name: name, plan: docket.plan)
  }
}
