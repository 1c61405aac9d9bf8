public import CaseModel
import GRDB

/// What is written beside a notice.
struct NoticeStamp {
  /// Who or what noticed it.
  let who: String
  /// Where it comes from.
  let source: String
  /// The source's own number for it; none where the source cannot say it twice.
  var sourceID: String?
  /// What tells a repeat from a contradiction; none where the source's number says it all.
  var digest: Int64?
  /// When it was written down, UTC; now where none is given.
  var at: Moment?
  /// When it happened, by its sender's account.
  var happenedAt: Moment?
}

extension Database {
  /// Appends a notice, unless its source has said it already.
  ///
  /// - Returns: The event's number; none where the source's number is there already.
  @discardableResult
  func append(_ notice: CaseNotice, _ stamp: NoticeStamp) throws -> Int64? {
    let statement = try cachedStatement(
      sql: """
        INSERT INTO event (at, caseID, kind, who, source, body, notice, sourceID, digest)
        VALUES (coalesce(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), ?, 'noticed', ?, ?, ?, ?, ?, ?)
        ON CONFLICT (source, sourceID) WHERE sourceID IS NOT NULL DO NOTHING
        """
    )
    try statement.execute(arguments: [
      stamp.at?.description, notice.caseID == 0 ? nil : notice.caseID, stamp.who, stamp.source,
      NoticeBody(notice, happenedAt: stamp.happenedAt).json, notice.kind.rawValue, stamp.sourceID,
      stamp.digest,
    ])
    return changesCount == 0 ? nil : lastInsertedRowID
  }
}

extension Docket {
  /// Appends notices in one transaction.
  ///
  /// - Parameters:
  ///   - notices: What happened.
  ///   - who: Who or what noticed it.
  ///   - source: Where it comes from.
  ///   - at: When it is written down; now where none is given.
  /// - Throws: `DocketError`; nothing is appended then.
  public func append(
    _ notices: [CaseNotice],
    who: String,
    source: String,
    at: Moment? = nil,
  ) throws {
    try changing { db in
      for notice in notices {
        try db.append(notice, NoticeStamp(who: who, source: source, at: at))
      }
    }
  }
}
