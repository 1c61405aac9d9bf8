extension RowEntry {
  /// Makes the entry of an event.
  public init(_ event: CaseEvent) {
    self.init(on: String(event.at.prefix(10)), who: event.who, source: event.source)
  }
}

extension CaseHistory {
  /// Notes who entered which row, by the events about the case.
  ///
  /// - Parameter events: The events, in the order of entry; the last one about a row counts.
  public mutating func noteEntries(_ events: [CaseEvent]) {
    for event in events where event.kind == .recorded || event.kind == .corrected {
      for state in event.rows where state.row != nil { entries[state.key] = RowEntry(event) }
    }
  }
}
