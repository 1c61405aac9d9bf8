import CaseModel

/// An index of the docket.
package struct DocketIndex: Sendable {
  /// What it is called in the file.
  package let name: String
  /// What it is called on the progress line.
  package let title: String
  package let table: String
  package let columns: [String]
  /// The rows it holds; empty where all.
  package let condition: String

  /// The statement that makes it on a temporary table of the same name.
  package var temporarySQL: String {
    let columns = columns.map { quoted($0) }.joined(separator: ", ")
    return "CREATE INDEX temp.\(name) ON \(quoted(table))(\(columns))"
  }

  /// The statement that makes it where it is missing.
  package var sql: String {
    let columns = columns.map { quoted($0) }.joined(separator: ", ")
    let end = condition.isEmpty ? "" : " WHERE \(condition)"
    return "CREATE INDEX IF NOT EXISTS \(name) ON \(quoted(table))(\(columns))\(end)"
  }
}

/// The indexes of a docket; an import fills them last and in order, which is many times faster.
package enum DocketIndexes {
  /// The columns of the summary that lists are most often sorted or narrowed by.
  private static let summaryColumns = [
    "hearingOn", "orderedOn", "finalOn", "filedOn", "completedOn", "stage", "stageOn", "order",
    "state", "nationality", "court", "judge", "name", "nextClockOn",
  ]

  /// The indexes of the summary, each by one column.
  package static let summaries = summaryColumns.map { column in
    DocketIndex(
      name: "summaryBy\(column.prefix(1).uppercased() + column.dropFirst())",
      title: column,
      table: CaseSummary.tableName,
      columns: [column],
      condition: "",
    )
  }

  /// Hearings still to come, by day.
  package static let hearings = DocketIndex(
    name: "hearingByDay",
    title: "hearing day",
    table: Hearing.tableName,
    columns: ["heldOn", "caseID"],
    condition: "adjournment IS NULL",
  )

  /// Links between cases, by the case that rides.
  package static let riders = DocketIndex(
    name: "riderByRider",
    title: "rider",
    table: Rider.tableName,
    columns: ["riderCaseID"],
    condition: "",
  )

  /// All that are made when a docket is filled; that of clocks is there from the start.
  package static let all = summaries + [hearings, riders]

  /// The index of a name.
  package static func named(_ name: String) -> DocketIndex {
    (all + [clocks]).first { $0.name == name } ?? clocks
  }

  /// Clocks, by the day they run out; made with their table.
  package static let clocks = DocketIndex(
    name: "clockByDue",
    title: "clocks",
    table: ClockRow.tableName,
    columns: ["due"],
    condition: "",
  )
}
