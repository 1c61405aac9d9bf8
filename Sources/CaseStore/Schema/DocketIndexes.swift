import CaseModel

/// The indexes of a docket; built last, because building in order is many times faster.
enum DocketIndexes {
  /// The columns of the summary that lists are most often sorted or narrowed by.
  private static let summaryColumns = [
    "hearingOn", "orderedOn", "finalOn", "filedOn", "completedOn", "stage", "stageOn", "order",
    "state", "nationality", "court", "judge", "name", "nextClockOn",
  ]

  /// The statements that make them, each with a name for the progress line.
  static var all: [(name: String, sql: String)] {
    summaryColumns.map { column in
      let name = "summaryBy\(column.prefix(1).uppercased() + column.dropFirst())"
      return (column, "CREATE INDEX IF NOT EXISTS \(name) ON summary(\(quoted(column)))")
    } + [
      (
        "hearing day",
        """
        CREATE INDEX IF NOT EXISTS hearingByDay ON hearing(heldOn, caseID)
        WHERE adjournment IS NULL
        """,
      ),
      ("rider", "CREATE INDEX IF NOT EXISTS riderByRider ON rider(riderCaseID)"),
    ]
  }
}
