import CaseModel

/// An index of the docket.
struct DocketIndex: Sendable {
  /// What it is called in the file.
  let name: String
  /// What it is called on the progress line.
  let title: String
  let table: String
  let columns: [String]
  /// The rows it holds; empty where all.
  let condition: String

  /// The statement that makes it on a temporary table of the same name.
  var temporarySQL: String {
    let columns = columns.map { quoted($0) }.joined(separator: ", ")
    return "CREATE INDEX temp.\(name) ON \(quoted(table))(\(columns))"
  }

  /// The statement that makes it where it is missing.
  var sql: String {
    let columns = columns.map { quoted($0) }.joined(separator: ", ")
    let end = condition.isEmpty ? "" : " WHERE \(condition)"
    return "CREATE INDEX IF NOT EXISTS \(name) ON \(quoted(table))(\(columns))\(end)"
  }
}

/// The indexes of a docket; an import fills them last and in order, which is many times faster.
enum DocketIndexes {
  /// The columns of the summary that lists are most often sorted or narrowed by.
  private static let summaryColumns = [
    "hearingOn", "orderedOn", "finalOn", "filedOn", "completedOn", "stage", "stageOn", "order",
    "state", "nationality", "court", "judge", "name", "nextClockOn",
  ]

  /// The indexes of the summary, each by one column.
  static let summaries = summaryColumns.map { column in
    DocketIndex(
      name: "summaryBy\(column.prefix(1).uppercased() + column.dropFirst())",
      title: column,
      table: CaseSummary.tableName,
      columns: [column],
      condition: "",
    )
  }

  /// Hearings still to come, by day.
  static let hearings = DocketIndex(
    name: "hearingByDay",
    title: "hearing day",
    table: Hearing.tableName,
    columns: ["heldOn", "caseID"],
    condition: "adjournment IS NULL",
  )

  /// Links between cases, by the case that rides.
  static let riders = DocketIndex(
    name: "riderByRider",
    title: "rider",
    table: Rider.tableName,
    columns: ["riderCaseID"],
    condition: "",
  )

  /// All that are made when a docket is filled; that of clocks is there from the start.
  static let all = summaries + [hearings, riders]

  /// Clocks, by the day they run out; made with their table.
  static let clocks = DocketIndex(
    name: "clockByDue",
    title: "clocks",
    table: ClockRow.tableName,
    columns: ["due"],
    condition: "",
  )
}
