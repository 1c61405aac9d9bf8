extension CaseDerivation {
  /// The settings of hearings in the case.
  func forEachSetting(_ basis: FigureBasis, _ body: (FigureRow) -> Void) {
    for place in history.hearings.indices {
      var marks = basis.core
      if !history.hearings[place].adjournment.isEmpty { marks.insert(.adjourned) }
      if history.hearings[place].medium == "H" { marks.insert(.vacated) }
      let day = history.hearings[place].heldOn
      var row = FigureRow(.hearing, marks, day: day, of: history.hearings[place])
      row.code = history.hearings[place].adjournment
      body(row)
    }
  }

  /// The hearings that were moved up, with the day the new setting was entered.
  ///
  /// The schedule does not say which row replaced which. The row closed as advanced is paired with
  /// the setting of an earlier day that was entered nearest to the day the row was closed, and not
  /// before the row itself was. An order in absentia from the new day to the old one is counted.
  ///
  /// > Source: EOIR adjournment codes 55, 5A, 5D and 9B; the pairing is inferred.
  func forEachAdvance(_ basis: FigureBasis, _ body: (FigureRow) -> Void) {
    let hearings = history.hearings
    var advanced: [Int] = []
    for place in hearings.indices where hearings[place].isAdvanced { advanced.append(place) }
    guard !advanced.isEmpty else { return }
    let missed = absentiaOrderDays
    for place in advanced.sorted(by: { hearings[$0].id < hearings[$1].id }) {
      guard let was = hearings[place].heldOn, let new = replacement(of: place, was),
        let day = hearings[new].heldOn
      else { continue }
      var row = advance(to: hearings[new], on: day, from: was, missed, basis)
      row.from = hearings[new].recordedOn
      row.code = hearings[place].adjournment
      body(row)
    }
  }

  /// The hearings that were moved up by the events of a clinic's docket.
  ///
  /// There is no doubt which hearing took the place of which; what was entered is one setting put
  /// right. The day of the event is the day the clinic knew.
  ///
  /// - Parameter events: Events of the case, in the order of entry; other notices are passed by.
  /// - Returns: A row for each move.
  public func advanceRows(noticed events: [CaseEvent]) -> [FigureRow] {
    let basis = FigureBasis(self)
    let missed = absentiaOrderDays
    return events.compactMap { event in
      guard let notice = event.notice, notice.kind == .hearingMovedUp,
        let was = notice.before.integer, let now = notice.after.integer
      else { return nil }
      let hearing = history.hearings.first { $0.id == notice.evidence.last?.id } ?? Hearing()
      var row = advance(
        to: hearing,
        on: Day(number: Int32(clamping: now)),
        from: Day(number: Int32(clamping: was)),
        missed,
        basis,
      )
      row.from = Day(iso: String(event.at.prefix(10)))
      return row
    }
  }

  private func advance(
    to new: Hearing,
    on day: Day,
    from was: Day,
    _ missed: [Day],
    _ basis: FigureBasis,
  ) -> FigureRow {
    let isMissed = missed.contains { $0 >= day && $0 <= was }
    let marks = basis.core.union(isMissed ? .missed : [])
    var row = FigureRow(.advance, marks, day: day, of: new)
    row.until = was
    row.counsel = basis.counsel
    return row
  }

  /// The place of the hearing that took the place of another.
  private func replacement(of place: Int, _ was: Day) -> Int? {
    let entered = history.hearings[place].recordedOn
    let closed = history.hearings[place].updatedOn ?? entered ?? was
    var nearest: (days: Int, id: Int64, place: Int)?
    for other in history.hearings.indices where other != place {
      guard let day = history.hearings[other].heldOn, day < was,
        let recorded = history.hearings[other].recordedOn, entered.map({ recorded >= $0 }) ?? true
      else { continue }
      let this = (abs(recorded - closed), history.hearings[other].id, other)
      if nearest.map({ (this.0, this.1) < ($0.days, $0.id) }) ?? true { nearest = this }
    }
    return nearest?.place
  }
}

extension Hearing {
  /// Whether it was adjourned to an earlier day, by the court's own code.
  @inline(__always)
  var isAdvanced: Bool {
    adjournment.utf8.count == 2 && DerivationRule.advanceCodes.contains { $0 == adjournment }
  }
}
