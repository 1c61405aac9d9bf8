public import CaseModel
import GRDB

/// What is written beside a notice.
struct NoticeStamp {
  /// Who or what noticed it.
  let who: String
  /// Where it comes from.
  let source: String
  /// The source's own number for it; nil if the source cannot say it twice.
  var sourceID: String?
  /// What tells a repeat from a contradiction; nil if the source's number says it all.
  var digest: Int64?
  /// When it was written down, UTC; now where none is given.
  var at: Moment?
  /// When it happened, by its sender's account.
  var happenedAt: Moment?
}

extension Database {
  /// Appends a notice, unless its source has said it already.
  ///
  /// - Returns: The event's number; nil if the source's number is there already.
  @discardableResult
  func append(_ notice: CaseNotice, _ stamp: NoticeStamp) throws -> Int64? {
    let event = EventSeal(
      at: (stamp.at ?? Moment.now).description,
      caseID: notice.caseID == 0 ? nil : notice.caseID,
      kind: "noticed",
      who: stamp.who,
      source: stamp.source,
      body: NoticeBody(notice, happenedAt: stamp.happenedAt).json,
      notice: notice.kind.rawValue,
      sourceID: stamp.sourceID,
      digest: stamp.digest,
    )
    try append(event)
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
