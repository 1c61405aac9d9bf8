public import CaseModel
import GRDB

/// A client as an importer finds one.
public struct KnownClient: Hashable, Sendable {
  /// The case.
  public let caseID: Int64
  /// The name.
  public let name: String
  /// The name in their own script; empty where none is known.
  public let nativeName: String
  /// The A-number; empty where none is known.
  public let alienNumber: String

  /// Makes a client.
  public init(caseID: Int64, name: String, nativeName: String, alienNumber: String) {
    self.caseID = caseID
    self.name = name
    self.nativeName = nativeName
    self.alienNumber = alienNumber
  }
}

extension CaseWriter {
  /// Reads every client, in the order of their cases.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func clients() throws -> [KnownClient] {
    try Row.fetchAll(
      db,
      sql: "SELECT id, name, nativeName, alienNumber FROM person ORDER BY id",
    )
    .map {
      KnownClient(
        caseID: $0[0],
        name: $0[1] ?? "",
        nativeName: $0[2] ?? "",
        alienNumber: $0[3] ?? "",
      )
    }
  }

  /// The case an earlier row with a key of its own was entered as; nil if there is none any more.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func client(withKey key: String) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT event.caseID FROM event JOIN person ON person.id = event.caseID
        WHERE event.sourceID = ? AND event.notice IS NULL ORDER BY event.id LIMIT 1
        """,
      arguments: [key],
    )
  }

  /// Whether a case was entered with a key that begins so.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func hasKey(_ start: String, _ caseID: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM event
          WHERE caseID = ? AND notice IS NULL AND sourceID LIKE ? || '%')
        """,
      arguments: [caseID, start],
    ) ?? false
  }

  /// This writer, for the event of a row that has a key of its own.
  public func keyed(_ key: String?) -> CaseWriter {
    var writer = self
    writer.arrival = key.map { (id: $0, digest: 0) }
    return writer
  }

  /// The number the next event will have.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func nextEvent() throws -> Int64 {
    1 + (try Int64.fetchOne(db, sql: "SELECT max(id) FROM event") ?? 0)
  }

  /// The source of the event that entered a row of a case first; nil if no event did.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func source(of row: FactKey) throws -> String? {
    try db.events(of: [row.caseID]).first { event in event.rows.contains { $0.key == row } }?.source
  }

  /// Undoes everything an import entered, the last event first; all of it or nothing.
  ///
  /// - Parameter source: What its events say they come from.
  /// - Returns: The events appended.
  /// - Throws: `DocketError`: no such import, or a fact was changed since.
  @discardableResult
  public func undoAll(from source: String) throws -> [CaseEvent] {
    try whole {
      let events = try db.events(
        Condition(
          sql: """
            WHERE source = ? AND notice IS NULL
              AND NOT EXISTS (SELECT 1 FROM event AS later
                WHERE later.kind = 'undone' AND later.supersedes = event.id)
            """,
          values: [source.databaseValue],
        )
      )
      guard !events.isEmpty else {
        throw DocketError.absent(
          "nothing entered together under this name is left to undo; vigil log lists events"
        )
      }
      let undone = try events.reversed().map { try undo($0.id) }
      for question in try db.openQuestions() where try history(of: question.caseID) == nil {
        try close(question)
      }
      return undone
    }
  }
}

extension DocketReader {
  /// Reads what events say they come from, each source once, by the number of its first event.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func sources() throws -> [(first: Int64, source: String, events: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT min(id), source, count(*) FROM event WHERE notice IS NULL
          GROUP BY source ORDER BY min(id)
          """,
      )
      .map { ($0[0], $0[1], $0[2]) }
    }
  }
}
