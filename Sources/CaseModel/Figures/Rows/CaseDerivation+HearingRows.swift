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
        let isMissed = completions.contains { row in
          row.marks.isSuperset(of: [.order, .absentia])
            && row.day.map { $0 >= day && $0 <= was } == true
        }
        let marks = coreMark.union(isMissed ? .missed : [])
        var row = FigureRow(.advance, marks, day: day, of: new)
        row.from = new.recordedOn
        row.until = was
        row.code = old.adjournment
        row.counsel = counselOn
        return row
      }
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
