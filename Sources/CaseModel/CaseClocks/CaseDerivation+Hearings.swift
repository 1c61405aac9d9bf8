extension CaseDerivation {
  /// A row for each scheduled hearing: what lists show of the case, with that hearing in the place
  /// of the next one.
  ///
  /// A client with two hearings in a week has two rows, so that neither is missing from a docket
  /// sheet.
  ///
  /// > Shape: In the order of day and time; empty where nothing is scheduled.
  public var hearingRows: [CaseSummary] {
    let summary = summary
    return upcoming.map { hearing in
      var row = summary
      row.hearingOn = hearing.heldOn
      row.hearingAt = hearing.startsAt
      row.calendar = hearing.calendar
      row.medium = hearing.medium
      row.location = hearing.location
      row.court = hearing.court.isEmpty ? summary.court : hearing.court
      row.judge = hearing.judge.isEmpty ? summary.judge : hearing.judge
      if hearing.id != upcoming.first?.id { row.movedUpDays = nil }
      return row
    }
  }
}
