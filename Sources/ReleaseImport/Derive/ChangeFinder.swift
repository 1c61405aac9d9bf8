import CaseModel
import CaseStore
import Foundation
import Synchronization

/// Finds what a newer release changes, reading the old docket beside the new one in the order of
/// cases.
///
/// The changes wait in a file of their own until the new docket is put in place, because what
/// arrives meanwhile comes before them.
final class ChangeFinder: CaseObserver {
  fileprivate let path: String
  fileprivate let asOf: Day
  private let source: String
  private let found: Mutex<FoundChanges>

  /// Begins to compare with a docket, or resumes after a number of changes.
  init(since docket: Docket, source: String, _ files: LoadFiles, after count: Int64) throws {
    asOf = try docket.listDay
    // With a log beside it: without one, reading for so long would keep everybody from writing.
    try docket.prepareForWriting()
    self.source = source
    path = docket.path
    found = Mutex(try FoundChanges(files.working("changes"), resumingAfter: count))
  }

  /// How many changes there are so far.
  func unfinished() throws -> Int64 {
    try found.withLock { try $0.unfinished() }
  }

  func begin(_ cases: Range<Int64>) throws -> any RangeObserver {
    try ChangeRange(self, cases)
  }

  /// Keeps the changes of the next range.
  fileprivate func keep(_ changes: [(notice: CaseNotice, lastKnown: String)]) throws {
    try found.withLock { found in
      for change in changes { try found.add(change.notice, lastKnown: change.lastKnown) }
    }
  }

  /// Hands over every change found, in the order of cases.
  func forEach(_ body: (CaseNotice) throws -> Void) throws {
    try forEachRow { row in
      let notice = try CaseNotice(kind: row.kind, caseID: row.caseID, body: row.body, of: 0)
      if let notice { try body(notice) }
    }
  }

  /// Appends every change found to the new docket, after what is there.
  func append(to connection: RawConnection) throws {
    let append = try RawStatement(
      connection,
      """
      INSERT INTO event (caseID, kind, who, source, body, notice, sourceID, at, seal)
      VALUES (?, 'noticed', 'vigil', ?, ?, ?, ?, ?, ?)
      ON CONFLICT (source, sourceID) WHERE sourceID IS NOT NULL DO NOTHING
      """,
    )
    let at = Moment.now.description
    try forEachRow { row in
      let event = EventSeal(
        at: at,
        caseID: row.caseID,
        kind: "noticed",
        who: "vigil",
        source: source,
        body: row.body,
        notice: row.kind,
        sourceID: row.name,
      )
      append.bind(row.caseID, at: 1)
      append.bind(source, at: 2)
      append.bind(row.body, at: 3)
      append.bind(row.kind, at: 4)
      append.bind(row.name, at: 5)
      append.bind(at, at: 6)
      append.bind(event.value, at: 7)
      try append.execute()
      if !row.lastKnown.isEmpty { try connection.keep(vanished: row.caseID, row.lastKnown) }
    }
  }

  private func forEachRow(_ body: (FoundChanges.Row) throws -> Void) throws {
    var last: Int64 = 0
    while case let rows = try found.withLock({ try $0.rows(after: last) }), !rows.isEmpty {
      for row in rows { try body(row) }
      last = rows[rows.count - 1].number
    }
  }
}

/// The changes of one range of cases: the old docket's cases are gone through as the new ones come,
/// and those of which it said something else are read.
private final class ChangeRange: RangeObserver {
  private let finder: ChangeFinder
  private let earlier: RawStatement
  private var waiting: (id: Int64, sum: Int64)?
  private var histories: HistoryCursor
  private let lastSeen: RawStatement
  private var found: [(notice: CaseNotice, lastKnown: String)] = []

  init(_ finder: ChangeFinder, _ cases: Range<Int64>) throws {
    self.finder = finder
    let old = try RawConnection(finder.path, isReadOnly: true)
    earlier = try RawStatement(
      old,
      """
      SELECT id, sum FROM "case" LEFT JOIN \(DocketSchema.factSumTable) ON caseID = id
      WHERE id BETWEEN \(cases.lowerBound) AND \(cases.upperBound - 1) ORDER BY id
      """,
    )
    histories = try HistoryCursor(old, cases.lowerBound...cases.lowerBound)
    lastSeen = try RawStatement(
      old,
      """
      SELECT notice FROM event
      WHERE caseID = ? AND notice IN ('case-vanished', 'case-reappeared') ORDER BY id DESC LIMIT 1
      """,
    )
    try advance()
  }

  func see(
    _ derivation: CaseDerivation,
    _ sum: FactSum,
    _ summary: inout CaseSummary,
    _ clocks: [ClockRow],
  ) throws {
    let id = derivation.history.id
    try vanish(before: id)
    if let waiting, waiting.id == id {
      let isSame = UInt64(bitPattern: waiting.sum) == sum.value
      if let earlier = isSame ? derivation.history : try earlierHistory(of: id) {
        let notices = derivation.changes(since: earlier, asOf: finder.asOf)
        found += notices.map { ($0, "") }
      }
      try advance()
    } else if try hadVanished(id) {
      found.append((CaseNotice(.caseReappeared, of: id), ""))
    }
  }

  private func advance() throws {
    waiting = try earlier.step() ? (earlier.integer(0), earlier.integer(1)) : nil
  }

  private func earlierHistory(of id: Int64) throws -> CaseHistory? {
    try histories.seek(id...id)
    return try histories.next()
  }

  /// Every case of the old docket that is left is not in the new release.
  func sawAll() throws {
    try vanish(before: .max)
  }

  func end() throws {
    try finder.keep(found)
  }

  private func vanish(before id: Int64) throws {
    while let earlier = waiting, earlier.id < id {
      let rows = try earlierHistory(of: earlier.id)?.rows ?? []
      let body = try EventBody(rows.map { RowState($0) }).json()
      found.append((CaseNotice(.caseVanished, of: earlier.id), body))
      try advance()
    }
  }

  private func hadVanished(_ id: Int64) throws -> Bool {
    lastSeen.bind(id, at: 1)
    defer { lastSeen.reset() }
    return try lastSeen.step() && lastSeen.text(0) == NoticeKind.caseVanished.rawValue
  }
}
