/// What became of one row of a table between two releases.
public struct RowDifference: Hashable, Sendable {
  /// The ways a row can differ.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The older release has it, the newer one does not.
    case vanished
    /// The newer release has it, the older one does not.
    case appeared
    /// Both have it, with other values.
    case changed
  }

  /// How it differs.
  public var kind: Kind
  /// The row's own number.
  public var id: Int64
  /// The case it belongs to; 0 where the row does not say.
  public var caseID: Int64
  /// Its line in the older file, the header being line 1; nil where it is not there.
  public var oldLine: Int?
  /// Its line in the newer file; nil where it is not there.
  public var newLine: Int?
  /// The code of its court; empty where nothing says.
  public var court = ""
  /// The day whose month it is counted by; nil where the row has none.
  public var day: Day?
  /// The headers of the columns that differ, where both files have the row.
  public var columns: [String] = []
  /// The earliest day before the older release that only the newer one shows; nil where none.
  public var backDatedTo: Day?

  /// Makes a difference.
  public init(kind: Kind, id: Int64, caseID: Int64, oldLine: Int?, newLine: Int?) {
    self.kind = kind
    self.id = id
    self.caseID = caseID
    self.oldLine = oldLine
    self.newLine = newLine
  }
}
