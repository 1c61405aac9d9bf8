/// The account of one file of a release: every row in it is loaded, repaired or defective.
public struct TableTally: Hashable, Sendable, Codable {
  /// The docket table.
  public var table: String
  /// The file, as named in the release; empty where the release has none.
  public var file: String
  /// Rows in the file, the header not counted.
  public var rows = 0
  /// Rows loaded as they stood.
  public var loaded = 0
  /// Rows loaded after a repair that is on record.
  public var repaired = 0
  /// Rows set aside word for word.
  public var defective = 0
  /// Rows the release itself says the file has, where it says so.
  public var declaredRows: Int?
  /// How many rows each reason concerns, repaired or set aside.
  public var reasons: [Defect.Reason: Int] = [:]
  /// What was noticed without touching a row, with how often: orphans, cleared sentinel dates.
  public var notes: [String: Int] = [:]
  /// How many values of a stored column could not be read, by the column's header.
  public var emptied: [String: Int] = [:]
  /// Headers in the file that Vigil does not know.
  public var unknownColumns: [String] = []
  /// Headers Vigil knows that the file lacks.
  public var missingColumns: [String] = []

  /// Makes an account with nothing in it.
  public init(table: String, file: String) {
    self.table = table
    self.file = file
  }

  /// Whether every row of the file is accounted for.
  public var isConserved: Bool { rows == loaded + repaired + defective }
}
