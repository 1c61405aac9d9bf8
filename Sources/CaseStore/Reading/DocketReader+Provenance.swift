public import CaseModel
import Foundation
import GRDB

extension DocketReader {
  /// Reads the account of each file of a release.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func tallies(of release: LoadedRelease) throws -> [TableTally] {
    try read { try $0.tallies(of: release) }
  }

  /// Hands every defect of a release to a body, in the order they were met.
  ///
  /// - Throws: `DocketError` where the docket cannot be read, and whatever `body` throws.
  public func forEachDefect(of release: LoadedRelease, _ body: (Defect) throws -> Void) throws {
    try forEachDefect(ofRelease: release.id, body)
  }

  /// Hands every row of a clinic's own tables that could not be taken to a body.
  ///
  /// - Throws: `DocketError` where the docket cannot be read, and whatever `body` throws.
  public func forEachCaseloadDefect(_ body: (Defect) throws -> Void) throws {
    try forEachDefect(ofRelease: 0, body)
  }

  /// Reads the rows set aside that say they belong to a case, of the release its cases come from.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func rowsSetAside(of id: Int64) throws -> [Defect] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "\(Defect.selection) WHERE \(Database.isSetAside) AND caseID = ? ORDER BY id",
        arguments: [id],
      )
      .map { Defect($0) }
    }
  }

  private func forEachDefect(
    ofRelease release: Int64,
    _ body: (Defect) throws -> Void,
  ) throws {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "\(Defect.selection) WHERE release = ? ORDER BY id",
        arguments: [release],
      )
      while let row = try rows.next() { try body(Defect(row)) }
    }
  }
}

extension Database {
  /// The condition for rows of the latest court release that were set aside.
  static let isSetAside =
    "repair IS NULL AND release = (SELECT max(id) FROM release WHERE kind = 'court')"

  /// Reads the account of each file of a release.
  func tallies(of release: LoadedRelease) throws -> [TableTally] {
    try Row.fetchAll(
      self,
      sql: "SELECT * FROM tally WHERE release = ? ORDER BY rowid",
      arguments: [release.id],
    )
    .map { try TableTally($0) }
  }
}

extension Defect {
  fileprivate static let selection =
    "SELECT file, line, reason, \"column\", repair, verbatim, caseID FROM defect"

  fileprivate init(_ row: Row) {
    let verbatim: Data = row[5]
    self.init(
      file: row[0],
      line: row[1],
      reason: Reason(rawValue: row[2]) ?? .badValue,
      column: row[3],
      repair: row[4],
      verbatim: Array(verbatim),
      caseID: row[6],
    )
  }
}

extension TableTally {
  /// Reads the account of a file.
  ///
  /// - Throws: `DocketError` where it is damaged: an account without its reasons would pass for one
  ///   of a file without faults.
  fileprivate init(_ row: Row) throws {
    self.init(table: row["name"], file: row["file"])
    rows = row["rows"]
    loaded = row["loaded"]
    repaired = row["repaired"]
    defective = row["defective"]
    declaredRows = row["declaredRows"]
    for (name, count) in try decoded([String: Int].self, row, "reasons") {
      if let reason = Defect.Reason(rawValue: name) { reasons[reason] = count }
    }
    notes = try decoded([String: Int].self, row, "notes")
    unknownColumns = try decoded([String].self, row, "unknownColumns")
    missingColumns = try decoded([String].self, row, "missingColumns")
  }
}

private func decoded<Value: Decodable>(
  _ type: Value.Type,
  _ row: Row,
  _ column: String,
) throws(DocketError) -> Value {
  let text: String = row[column]
  do {
    return try JSONDecoder().decode(type, from: Data(text.utf8))
  } catch {
    let file: String = row["file"]
    throw .database("the account of \(file) is damaged (\(column)); import its release again")
  }
}
