import CaseModel
import GRDB

/// What tells the state of two dockets of a team apart.
public struct TeamDigest: Hashable, Sendable {
  /// Of every fact.
  public var facts: String
  /// Of the state of work on every shared item.
  public var items: String
}

extension DocketReader {
  /// Digests everything a team shares: every fact, and the state of work on every shared item.
  ///
  /// Two dockets that have followed the log equally far, with nothing waiting, have the same
  /// digest. The order of rows does not matter, nor does how a docket numbers its events.
  ///
  /// - Returns: The digests of facts and of items.
  /// - Throws: `DocketError`.
  public func teamDigest() throws -> TeamDigest {
    try read { db in TeamDigest(facts: try db.factDigest(), items: try db.itemDigest()) }
  }

  /// Digests the facts that are in the log, told entry by entry.
  ///
  /// - Parameter entries: Hands over every entry of the log, in order.
  /// - Returns: The digest the docket has where it is what the log gives.
  /// - Throws: `DocketError`, or what `entries` throws.
  public static func factDigest(
    of entries: ((TeamArrival) throws -> Void) throws -> Void
  ) throws -> String {
    var rows: [FactKey: (digest: UInt64, rider: Int64?)] = [:]
    try entries { arrival in
      guard let content = arrival.content else { return }
      if let erased = content.body.erased {
        rows = rows.filter { $0.key.caseID != erased && $0.value.rider != erased }
      }
      for state in content.states.joined() {
        rows[state.key] = try state.row.map { row in
          (try Database.digest(of: state), row["riderCaseID"].integer)
        }
      }
    }
    return Database.text(rows.values.reduce(0) { $0 &+ $1.digest }, rows.count)
  }
}

extension Database {
  fileprivate func factDigest() throws -> String {
    var sum: UInt64 = 0
    var count = 0
    for table in FactTable.allCases {
      for row in try rows(of: table, Condition(sql: "")) {
        sum &+= try Database.digest(of: RowState(row))
        count += 1
      }
    }
    return Database.text(sum, count)
  }

  fileprivate static func digest(of state: RowState) throws -> UInt64 {
    var digest = TextDigest()
    digest.add(try EventBody([state]).json())
    return digest.value
  }

  fileprivate func itemDigest() throws -> String {
    var sum: UInt64 = 0
    var count = 0
    let rows = try Row.fetchAll(
      self,
      sql: "SELECT queue, subject, work, holder FROM queueItem WHERE queue <> '*'",
    )
    for row in rows where row[2] as String != "new" {
      var subject: String = row[1]
      if case .event(let id) = QueueSubject(subject) {
        guard let origin = try origin(of: id) else { continue }
        subject = "\(origin.machine).\(origin.sequence).\(origin.part)"
      }
      var digest = TextDigest()
      for text in [row[0], subject, row[2], row[3] ?? ""] as [String] { digest.add(text) }
      sum &+= digest.value
      count += 1
    }
    return Database.text(sum, count)
  }

  fileprivate static func text(_ sum: UInt64, _ count: Int) -> String {
    "\(String(sum, radix: 16)) of \(count)"
  }
}
