import CaseModel
import GRDB

extension Condition {
  /// Pairs of hearings of one attorney that clash, of cases that both pass the filter or one does.
  static func overlaps(_ travel: Int, _ filter: Filter, _ asOf: Day) -> Condition {
    let one = ofCase("one.caseID", filter, asOf)
    let other = ofCase("other.caseID", filter, asOf)
    let columns = ["startsAt", "endsAt", "calendar", "court", "judge", "medium"]
    let arguments = ["one", "other"].flatMap { side in columns.map { "\(side).\($0)" } }
    return Condition(
      sql: """
        WITH ahead AS MATERIALIZED (
          SELECT hearing.caseID AS caseID, person.name AS name, person.attorney AS attorney,
            heldOn, startsAt, endsAt, calendar, court, judge, medium, hearing.recordedOn AS told
          FROM hearing JOIN person ON person.id = hearing.caseID
          WHERE adjournment IS NULL AND heldOn >= ? AND person.attorney <> '')
        SELECT 'overlap:' || one.caseID || ':' || other.caseID || ':'
            || date(one.heldOn * 86400, 'unixepoch') AS subject,
          one.caseID AS itemCase,
          strftime('%Y-%m-%dT00:00:00Z', max(coalesce(one.told, ?), coalesce(other.told, ?))
            * 86400, 'unixepoch') AS arrivedAt,
          one.heldOn AS due, one.heldOn AS place, 'overlap' AS kind,
          \(body("one")) || '|' || \(body("other")) AS body,
          one.attorney || ': ' || one.name || ', ' || other.name AS name
        FROM ahead AS one JOIN ahead AS other
          ON other.attorney = one.attorney AND other.heldOn = one.heldOn
          AND other.caseID > one.caseID
        WHERE hearingsClash(?, \(arguments.joined(separator: ", ")))
          AND (\(one.sql) OR \(other.sql))
        GROUP BY one.caseID, other.caseID, one.heldOn
        """,
      values: [asOf, asOf, asOf].map { Int64($0.number).databaseValue }
        + [travel.databaseValue] + one.values + other.values,
    )
  }

  private static func body(_ side: String) -> String {
    ["startsAt", "court", "calendar"].map { "coalesce(\(side).\($0), '')" }
      .joined(separator: " || '|' || ")
  }
}

extension DatabaseFunction {
  /// Whether two hearings clash: minutes of travel, then six values of each hearing.
  static var hearingsClash: DatabaseFunction {
    DatabaseFunction("hearingsClash", argumentCount: 13, pure: true) { values in
      HearingOverlap.clash(
        attendance(values[1...6]),
        attendance(values[7...12]),
        travel: Int.fromDatabaseValue(values[0]) ?? HearingOverlap.usualTravel,
      )
    }
  }

  private static func attendance(_ values: ArraySlice<DatabaseValue>) -> HearingOverlap.Attendance {
    let values = Array(values)
    let texts = values.map { String.fromDatabaseValue($0) ?? "" }
    return HearingOverlap.Attendance(
      startsAt: Int64.fromDatabaseValue(values[0]),
      endsAt: Int64.fromDatabaseValue(values[1]),
      calendar: texts[2],
      court: texts[3],
      judge: texts[4],
      medium: texts[5],
    )
  }
}
