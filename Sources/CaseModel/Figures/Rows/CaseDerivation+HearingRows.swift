extension CaseDerivation {
  /// The settings of hearings in the case.
  var settingRows: [FigureRow] {
    history.hearings.map { hearing in
      var marks = coreMark
      if !hearing.adjournment.isEmpty { marks.insert(.adjourned) }
      if hearing.medium == "H" { marks.insert(.vacated) }
      var row = FigureRow(.hearing, marks, day: hearing.heldOn, of: hearing)
      row.code = hearing.adjournment
      return row
    }
  }

  /// The hearings that were moved up, with the day the new setting was entered.
  ///
  /// The schedule does not say which row replaced which. The row closed as advanced is paired with
  /// the setting of an earlier day that was entered nearest to the day the row was closed, and not
  /// before the row itself was. An order in absentia from the new day to the old one is counted.
  ///
  /// > Source: EOIR adjournment codes 55, 5A, 5D and 9B; the pairing is inferred.
  func advanceRows(_ completions: [FigureRow]) -> [FigureRow] {
    history.hearings.sorted { $0.id < $1.id }
      .filter { DerivationRule.advanceCodes.contains($0.adjournment) }
      .compactMap { old in
        guard let was = old.heldOn, let new = replacement(of: old, was), let day = new.heldOn
        else { return nil }
        var row = advance(to: new, on: day, from: was, completions)
        row.from = new.recordedOn
        row.code = old.adjournment
        return row
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
    let completions = completionRows
    return events.compactMap { event in
      guard let notice = event.notice, notice.kind == .hearingMovedUp,
        let was = notice.before.integer, let now = notice.after.integer
      else { return nil }
      let hearing = history.hearings.first { $0.id == notice.evidence.last?.id } ?? Hearing()
      var row = advance(
        to: hearing,
        on: Day(number: Int32(clamping: now)),
        from: Day(number: Int32(clamping: was)),
        completions,
      )
      row.from = Day(iso: String(event.at.prefix(10)))
      return row
    }
  }

  private func advance(
    to new: Hearing,
    on day: Day,
    from was: Day,
    _ completions: [FigureRow],
  ) -> FigureRow {
    let isMissed = completions.contains { row in
      row.marks.isSuperset(of: [.order, .absentia])
        && row.day.map { $0 >= day && $0 <= was } == true
    }
    let marks = coreMark.union(isMissed ? .missed : [])
    var row = FigureRow(.advance, marks, day: day, of: new)
    row.until = was
    row.counsel = counselOn
    return row
  }

  private func replacement(of old: Hearing, _ was: Day) -> Hearing? {
    let closed = old.updatedOn ?? old.recordedOn ?? was
    return history.hearings
      .filter { new in
        guard new.id != old.id, let day = new.heldOn, day < was, let entered = new.recordedOn
        else { return false }
        return old.recordedOn.map { entered >= $0 } ?? true
      }
      .min { one, other in
        let first = abs((one.recordedOn ?? was) - closed)
        let second = abs((other.recordedOn ?? was) - closed)
        return first == second ? one.id < other.id : first < second
      }
  }
}
