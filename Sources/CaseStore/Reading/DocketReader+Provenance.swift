public import CaseModel
import Foundation
import GRDB

extension DocketReader {
  /// Reads the account of each file of a release.
  public func tallies(of release: LoadedRelease) throws -> [TableTally] {
    try read { try $0.tallies(of: release) }
  }

  /// Hands every defect of a release to a body, in the order they were met.
  public func forEachDefect(of release: LoadedRelease, _ body: (Defect) throws -> Void) throws {
    try forEachDefect(ofRelease: release.id, body)
  }

  /// Hands every row of a clinic's own tables that could not be taken to a body.
  public func forEachCaseloadDefect(_ body: (Defect) throws -> Void) throws {
    try forEachDefect(ofRelease: 0, body)
  }

  /// Reads the rows set aside that say they belong to a case, of the release its cases come from.
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
    .map { TableTally($0) }
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
  fileprivate init(_ row: Row) {
    self.init(table: row["name"], file: row["file"])
    rows = row["rows"]
    loaded = row["loaded"]
    repaired = row["repaired"]
    defective = row["defective"]
    declaredRows = row["declaredRows"]
    for (name, count) in decoded([String: Int].self, row["reasons"]) ?? [:] {
      if let reason = Defect.Reason(rawValue: name) { reasons[reason] = count }
    }
    notes = decoded([String: Int].self, row["notes"]) ?? [:]
    unknownColumns = decoded([String].self, row["unknownColumns"]) ?? []
    missingColumns = decoded([String].self, row["missingColumns"]) ?? []
  }
}

private func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
  try? JSONDecoder().decode(type, from: Data(text.utf8))
}
