/// What became of every row of a caseload.
public struct CaseloadReport: Hashable, Sendable {
  /// Why a row, or one field of it, could not be taken.
  public struct Failure: Hashable, Sendable {
    /// The line the row begins on.
    public let line: Int
    /// The header of the column; empty where it is the whole row.
    public let column: String
    /// What is wrong and what to write instead; never what stands there.
    public let reason: String
  }

  /// Rows in the file, without the header and blank rows.
  public var rows = 0
  /// Rows that became new clients.
  public var added = 0
  /// Rows that corrected or added to a client's facts.
  public var updated = 0
  /// Rows that say what the docket says already.
  public var unchanged = 0
  /// Rows that could not be taken, kept word for word.
  public var failed = 0
  /// Events appended.
  public var events = 0
  /// Why rows failed, in the order of the file.
  public var failures: [Failure] = []

  /// Whether every row is accounted for.
  public var isConserved: Bool { rows == added + updated + unchanged + failed }
}
