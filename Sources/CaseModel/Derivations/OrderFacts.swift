/// What the clinic knows of an order, by kind, as of a day.
struct OrderFacts: Hashable, Sendable {
  /// The facts that have a day, the earliest first.
  let known: [RepatriationFact]

  /// Takes those of what is known of a case that bear on its order, up to a day.
  init(_ facts: [RepatriationFact], asOf day: Day) {
    known =
      facts
      .filter { $0.kind == FactKind.order.rawValue && $0.day.map { $0 <= day } == true }
      .sorted { ($0.dayNumber, $0.id) < ($1.dayNumber, $1.id) }
  }

  private init(_ known: [RepatriationFact]) {
    self.known = known
  }

  /// The facts of a day or later, which can bear on an order of that day.
  func since(_ day: Day) -> OrderFacts {
    known.isEmpty ? self : OrderFacts(known.filter { $0.dayNumber >= day.number })
  }

  /// The last fact of a kind.
  func last(_ fact: OrderFact) -> RepatriationFact? {
    known.last { $0.value == fact.rawValue }
  }

  /// The first fact of a kind.
  func first(_ fact: OrderFact) -> RepatriationFact? {
    known.first { $0.value == fact.rawValue }
  }

  /// Every fact of a kind, the earliest first.
  func all(_ fact: OrderFact) -> [RepatriationFact] {
    known.filter { $0.value == fact.rawValue }
  }

  /// The last fact of any of these kinds.
  func last(of facts: Set<OrderFact>) -> RepatriationFact? {
    known.last { OrderFact(rawValue: $0.value).map(facts.contains) == true }
  }
}

extension OrderFact {
  /// The facts that are orders issued by DHS.
  static let ordersByDHS = Set(allCases.filter(\.isOrderByDHS))
}

extension RepatriationFact {
  var dayNumber: Int32 { day?.number ?? .min }

  /// Whether it has ended by a day.
  func hasEnded(by day: Day) -> Bool { endedOn.map { $0 <= day } ?? false }
}
