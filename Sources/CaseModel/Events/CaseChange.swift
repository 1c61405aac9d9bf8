/// A change somebody asks for: rows as they were seen and as they are to be.
public struct CaseChange: Hashable, Sendable {
  /// One row of a change.
  public struct Row: Hashable, Sendable {
    /// The row as it was read; nil if it is new.
    public let seen: FactRow?
    /// The row as it is to be, without a number where it is new; nil if it is to go.
    public let now: FactRow?

    /// Makes one row of a change.
    public init(seen: FactRow?, now: FactRow?) {
      self.seen = seen
      self.now = now
    }
  }

  /// The case; 0 for one that is new.
  public let caseID: Int64
  /// What the change does.
  public let kind: CaseEvent.Kind
  /// Its rows, the one it is about first.
  public let rows: [Row]

  /// Makes a change.
  public init(caseID: Int64, kind: CaseEvent.Kind, rows: [Row]) {
    self.caseID = caseID
    self.kind = kind
    self.rows = rows
  }
}
