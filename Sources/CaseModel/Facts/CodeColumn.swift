extension FactTable {
  /// The code list a column's values are from.
  ///
  /// - Parameter column: The name of a column of the table's record.
  /// - Returns: The list; nil where they are no codes, or of no list.
  public func codeList(of column: String) -> LookupTable? {
    switch (self, column) {
    case (.application, "kind"): .application
    case (.application, "decision"): .applicationDecision
    case (.appeal, "decision"): .boardDecision
    case (.motion, "kind"): .motion
    case (.charge, "section"): .charge
    case (_, "court"), (_, "transferredTo"): .court
    case (_, "judge"): .judge
    case (_, "location"): .hearingLocation
    case (_, "nationality"), (_, "orderedTo"): .nationality
    case (_, "language"): .language
    case (_, "caseType"): .caseType
    case (_, "adjournment"): .adjournment
    case (_, "scheduleType"): .scheduleType
    case (_, "calendar"), (_, "latestCalendar"): .calendar
    default: nil
    }
  }
}
