import CaseModel
import Foundation
import GRDB
import Testing

@testable import CaseStore

@Suite("Views for other tools")
struct ViewTests {
  private let scratch = Scratch()

  private func database() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: scratch.docket, configuration: configuration)
  }

  private func number(_ sql: String) throws -> Int {
    try database().read { try Int.fetchOne($0, sql: sql) ?? -1 }
  }

  @Test("A day is written as SQLite's own date() has it, from 1583 to 9999")
  func days() throws {
    // Every day of two centuries and a half, and every 37th of the others.
    let spans = [(-31_000, 60_000, 1), (-141_346, 2_932_896, 37)]
    for (first, last, step) in spans {
      let wrong = try DatabaseQueue()
        .read {
          try Int.fetchOne(
            $0,
            sql: """
              WITH RECURSIVE day(n) AS (VALUES(\(first)) UNION ALL SELECT n + \(step) FROM day
                WHERE n + \(step) <= \(last))
              SELECT count(*) FROM day
              WHERE \(PortableSQL.date("n")) IS NOT date(n * 86400, 'unixepoch')
              """,
          )
        }
      #expect(wrong == 0)
    }
  }

  @Test("A time is written as SQLite's own time() has it, every minute of the day")
  func times() throws {
    let wrong = try DatabaseQueue()
      .read {
        try Int.fetchOne(
          $0,
          sql: """
            WITH RECURSIVE minute(n) AS (VALUES(0)
              UNION ALL SELECT n + 1 FROM minute WHERE n < 1439)
            SELECT count(*) FROM minute
            WHERE \(PortableSQL.time("n")) IS NOT strftime('%H:%M', n * 60, 'unixepoch')
            """,
        )
      }
    #expect(wrong == 0)
    let none = try DatabaseQueue()
      .read {
        try Row.fetchOne(
          $0,
          sql: "SELECT \(PortableSQL.date("n")), \(PortableSQL.time("n")) FROM (SELECT NULL AS n)",
        )
      }
    #expect(none?[0] as String? == nil && none?[1] as String? == nil)
  }

  @Test(
    "Every view has the rows its list has, and caseID joins them all",
    arguments: [true, false],
  )
  func rows(isCaseload: Bool) throws {
    if isCaseload { _ = try scratch.caseload() } else { _ = try scratch.release() }
    let reader = try Docket.open(at: scratch.docket).reader()
    for list in CaseList.all {
      let view = DocketViews.name(of: list)
      let count = try reader.count(ListQuery(list)).value
      #expect(try number("SELECT count(*) FROM \(view)") == count, "\(view)")
      #expect(try number("SELECT count(*) FROM \(view) JOIN cases USING (caseID)") == count)
    }
    let hearings = try number("SELECT count(*) FROM hearing")
    #expect(hearings > 0)
    #expect(try number("SELECT count(*) FROM hearings") == hearings)
    #expect(try number("SELECT count(*) FROM hearings JOIN cases USING (caseID)") == hearings)
    #expect(
      try number(
        """
        SELECT count(*) FROM hearings JOIN hearing ON hearing.caseID = hearings.caseID
          AND hearing.id = hearings.hearingID
        WHERE hearings.hearing IS NOT date(hearing.heldOn * 86400, 'unixepoch')
        """
      ) == 0
    )
  }

  @Test("Codes stand beside their names, in a clinic's docket too, which has no code lists")
  func names() throws {
    _ = try scratch.caseload()
    for (view, column) in [
      ("cases", "court"), ("cases", "nat"), ("hearings", "court"), ("clocks", "nat"),
      ("orders", "orderStatus"), ("cases", "caseState"), ("cases", "blocker"),
    ] {
      let coded = try number("SELECT count(*) FROM \(view) WHERE \(column) IS NOT NULL")
      #expect(coded > 0, "\(view).\(column)")
      #expect(
        try number("SELECT count(*) FROM \(view) WHERE \(column)Label IS NOT NULL") == coded,
        "\(view).\(column)",
      )
    }
    #expect(
      try number(
        "SELECT count(*) FROM cases WHERE court = 'NYC' AND courtLabel NOT LIKE 'New York%'"
      ) == 0
    )
  }

  @Test("Every cell agrees with what the lists show")
  func cells() throws {
    let reader = try scratch.caseload()
    let labels = try reader.labels()
    let rows = try database().read { try Row.fetchAll($0, sql: "SELECT * FROM cases") }
    let lists = try reader.page(ListQuery(.cases), .first, limit: 5000).rows
    let summaries = Dictionary(uniqueKeysWithValues: lists.map { ($0.id, $0) })
    #expect(rows.count == summaries.count)
    var compared = 0
    for row in rows {
      let summary = try #require(summaries[row["caseID"]])
      for field in CaseField.all {
        guard let text = ViewTests.text(of: field, in: row) else { continue }
        compared += 1
        #expect(text == field.text(field.value(in: summary), asOf: today), "\(field.key)")
        guard case .code(let list?) = field.kind else { continue }
        let label: String? = row[field.key + "Label"]
        #expect(label == labels.label(field.value(in: summary).text, in: list), "\(field.key)")
      }
    }
    #expect(compared > 1500)
  }

  /// What a view shows of a field, as lists show it; nil where the view has no such column.
  private static func text(of field: CaseField, in row: Row) -> String? {
    switch field.kind {
    case .day, .time, .text, .code: row.hasColumn(field.key) ? row[field.key] ?? "" : nil
    case .choice, .choices: row.hasColumn(field.key) ? row[field.key + "Label"] ?? "" : nil
    default: nil
    }
  }

  @Test("Names of codes that were changed are found, and made anew")
  func tampered() throws {
    _ = try scratch.caseload()
    try scratch.execute("UPDATE codeName SET label = 'Nowhere' WHERE code = 'NYC'")
    let found = try Docket.open(at: scratch.docket).reader().check().filter { !$0.isSound }
    #expect(found.map(\.subject) == ["names of codes"])
    try Docket.open(at: scratch.docket).repair { _ in }
    #expect(try Docket.open(at: scratch.docket).reader().check().allSatisfy(\.isSound))
  }
}
