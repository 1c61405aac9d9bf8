package import CaseModel
import Foundation
import GRDB

/// The columns of an event that its checksum covers.
///
/// A changed byte shows as one in 2^64 does not. It guards against damage, not against somebody who
/// writes into the file and knows how it is made.
package struct EventSeal: Codable, Equatable, Sendable {
  package var at: String
  package var caseID: Int64?
  package var kind: String
  package var who: String
  package var source: String
  package var body: String
  package var supersedes: Int64?
  package var notice: String?
  package var sourceID: String?
  package var digest: Int64?

  /// Makes the columns of an event.
  package init(
    at: String,
    caseID: Int64?,
    kind: String,
    who: String,
    source: String,
    body: String,
    supersedes: Int64? = nil,
    notice: String? = nil,
    sourceID: String? = nil,
    digest: Int64? = nil,
  ) {
    self.at = at
    self.caseID = caseID
    self.kind = kind
    self.who = who
    self.source = source
    self.body = body
    self.supersedes = supersedes
    self.notice = notice
    self.sourceID = sourceID
    self.digest = digest
  }

  /// The checksum, as the docket keeps it.
  package var value: Int64 {
    var sum = TextDigest()
    for text in [at, kind, who, source, body] { sum.add(text) }
    for text in [notice, sourceID] { sum.add(text ?? "\u{0}") }
    for number in [caseID, supersedes, digest] { sum.add(number.map(String.init) ?? "\u{0}") }
    return Int64(bitPattern: sum.value)
  }
}

extension Moment {
  /// The time, UTC.
  package static var now: Moment { Moment(seconds: Int64(Date.now.timeIntervalSince1970)) }
}

extension Database {
  /// Compares every event with its checksum.
  package func checkSeals() throws -> CheckResult {
    var wrong: [Phrase] = []
    var counts = (sealed: 0, unsealed: 0)
    let rows = try Row.fetchCursor(
      self,
      sql: """
        SELECT id, seal, \(EventSeal.columns) FROM event ORDER BY id
        """,
    )
    while let row = try rows.next() {
      guard let seal = row[1] as Int64? else {
        counts.unsealed += 1
        continue
      }
      counts.sealed += 1
      if EventSeal(row, from: 2).value != seal {
        wrong.append("event \(row[0] as Int64) was changed")
      }
    }
    let sealed: Phrase = "\(counts.sealed) are as they were written"
    let before: Phrase = "\(counts.unsealed) are from before there were checksums"
    return CheckResult(
      "events",
      wrong: wrong,
      otherwise: counts.unsealed > 0 ? .list([sealed, before]) : sealed,
    )
  }
}

extension Database {
  /// Makes the checksum of an event again, whose body an erasure has changed; an event of before
  /// checksums stays without one.
  package func sealAgain(event id: Int64) throws {
    let row = try Row.fetchOne(
      self,
      sql: """
        SELECT id, seal, \(EventSeal.columns) FROM event WHERE id = ? AND seal IS NOT NULL
        """,
      arguments: [id],
    )
    guard let row else { return }
    try execute(
      sql: "UPDATE event SET seal = ? WHERE id = ?",
      arguments: [EventSeal(row, from: 2).value, id],
    )
  }
}

extension EventSeal {
  /// The columns of `event` it covers, in the order `init(_:from:)` reads them.
  static let columns = "at, caseID, kind, who, source, body, supersedes, notice, sourceID, digest"

  /// The columns of a row, the first of them at an index.
  init(_ row: Row, from first: Int) {
    self.init(
      at: row[first],
      caseID: row[first + 1],
      kind: row[first + 2],
      who: row[first + 3],
      source: row[first + 4],
      body: row[first + 5],
      supersedes: row[first + 6],
      notice: row[first + 7],
      sourceID: row[first + 8],
      digest: row[first + 9],
    )
  }
}
