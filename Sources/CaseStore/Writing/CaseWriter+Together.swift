public import CaseModel

extension CaseWriter {
  /// Enters facts together: all of them or none.
  ///
  /// - Parameters:
  ///   - group: The facts.
  ///   - origin: Where they come from.
  /// - Returns: The events appended, in order; a case for which nothing would differ has none. All
  ///   have the same source, by which `undoAll(from:)` takes them back.
  /// - Throws: `DocketError`: a fact cannot be entered; nothing is entered then.
  @discardableResult
  public func record(_ group: FactGroup, origin: String) throws -> [CaseEvent] {
    try whole {
      let source = FactGroup.source(origin, try nextEvent())
      var newClient: Int64?
      var events: [CaseEvent] = []
      for part in group.parts {
        let id = part.caseID ?? newClient
        let history = try id.map { try known($0) }
        let change = try change(part, history)
        guard !change.rows.isEmpty else { continue }
        let event = try record(change, source: source)
        if id == nil { newClient = event.caseID }
        events.append(event)
      }
      guard !events.isEmpty else {
        throw DocketError.refused("nothing differs from what stands; nothing was entered")
      }
      return events
    }
  }

  private func known(_ id: Int64) throws -> CaseHistory {
    guard let history = try history(of: id) else {
      throw DocketError.absent("no case \(id) in this docket")
    }
    return history
  }

  private func change(_ part: FactGroup.Part, _ history: CaseHistory?) throws -> CaseChange {
    switch part.change(of: history) {
    case .success(let change): return change
    case .failure(let problem):
      throw DocketError.refused(
        history.map { "case \($0.id): \(problem); nothing was entered for any case" }
          ?? "\(problem); nothing was entered for any case"
      )
    }
  }
}

extension Docket {
  /// Enters facts together, in one transaction.
  ///
  /// - Parameters:
  ///   - group: The facts.
  ///   - who: Who enters them.
  ///   - origin: Where they come from.
  ///   - isTrial: Whether everything is taken back at the end, for seeing what would happen.
  /// - Returns: The events appended.
  /// - Throws: `DocketError`; nothing is entered then.
  @discardableResult
  public func record(
    _ group: FactGroup,
    who: String,
    origin: String,
    isTrial: Bool = false,
  ) throws -> [CaseEvent] {
    try edit(who: who, isTrial: isTrial) { try $0.record(group, origin: origin) }
  }

  /// Undoes every event of a source, the last first; all of them or none.
  ///
  /// - Parameters:
  ///   - source: What the events say they come from.
  ///   - who: Who undoes them.
  /// - Returns: The events appended.
  /// - Throws: `DocketError`; nothing is changed then.
  @discardableResult
  public func undoAll(from source: String, who: String) throws -> [CaseEvent] {
    try edit(who: who) { try $0.undoAll(from: source) }
  }
}
