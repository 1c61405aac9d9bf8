/// One thing somebody entered, with when, what, who and source; appended once and never changed.
public struct CaseEvent: Hashable, Sendable {
  /// What an event does.
  public enum Kind: String, CaseIterable, Sendable {
    /// A fact was entered that was not there before.
    case recorded
    /// A fact was put right; the values before it stay in the earlier events.
    case corrected
    /// A fact was taken back.
    case withdrawn
    /// An earlier event was undone.
    case undone
    /// Something was written down that no list depends on.
    case noted
    /// Something was seen to have happened, or was told from outside; the notice says what.
    case noticed
  }

  /// The event's number, in the order of entry.
  public var id: Int64
  /// When it was entered, UTC, such as `2026-11-24T15:02:11Z`.
  public var at: String
  /// The case.
  public var caseID: Int64
  /// What the event does; nil if a later version wrote a kind of its own.
  public var kind: Kind?
  /// The rows as the event leaves them, the one it is about first.
  public var rows: [RowState]
  /// Who entered it.
  public var who: String
  /// Where the fact comes from.
  public var source: String
  /// The event this one takes the place of.
  public var supersedes: Int64?
  /// What its source calls it; nil if it was entered by hand.
  public var sourceID: String?
  /// What happened, where the event is a notice.
  public var notice: CaseNotice?

  /// Makes an event.
  public init(
    id: Int64,
    at: String,
    caseID: Int64,
    kind: Kind?,
    rows: [RowState],
    who: String,
    source: String,
    supersedes: Int64? = nil,
    sourceID: String? = nil,
    notice: CaseNotice? = nil,
  ) {
    self.id = id
    self.at = at
    self.caseID = caseID
    self.kind = kind
    self.rows = rows
    self.who = who
    self.source = source
    self.supersedes = supersedes
    self.sourceID = sourceID
    self.notice = notice
  }
}

extension CaseEvent {
  /// Stands in the source of every event of a group, before the group's number.
  static let groupMark = " (together "

  /// What all events entered together say they come from; nil if this one was entered alone.
  ///
  /// Undoing by this source takes back the whole group.
  public var groupSource: String? {
    source.hasSuffix(")") && source.contains(CaseEvent.groupMark) ? source : nil
  }
}

/// A row as an event leaves it.
public struct RowState: Hashable, Sendable {
  /// What names the row.
  public let key: FactKey
  /// The row; nil if it is taken away.
  public let row: FactRow?

  /// Makes the state of a row that is there.
  public init(_ row: FactRow) {
    key = row.key
    self.row = row
  }

  /// Makes the state of a row, there or not.
  public init(_ key: FactKey, _ row: FactRow?) {
    self.key = key
    self.row = row
  }
}
