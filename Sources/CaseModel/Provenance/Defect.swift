/// A row of a release that could not be read as it stood.
///
/// It keeps the row word for word, whether the row was repaired or set aside, so that nothing read
/// is lost and every repair can be checked.
public struct Defect: Hashable, Sendable {
  /// What was wrong with the row.
  public enum Reason: String, Codable, CaseIterable, Sendable {
    /// More fields than the header, because a tab is inside one.
    case extraField
    /// Fewer fields than the header.
    case missingField
    /// A line feed inside a field broke the row in two.
    case brokenLine
    /// The row's number is empty or no number.
    case badID
    /// Another row of the file has the same number; the first one stays.
    case duplicateID
    /// A date that is no day, or lies outside the years a court record can have.
    case impossibleDate
    /// A value of the wrong kind for its column.
    case badValue
    /// A line longer than any row can be.
    case oversized
  }

  /// The file, as named in the release.
  public var file: String
  /// The line the row begins on; the header is line 1.
  public var line: Int
  /// What was wrong.
  public var reason: Reason
  /// The header of the column concerned; empty where it is the whole row.
  public var column: String
  /// What was done, in words, where the row was loaded all the same; nil if it was set aside.
  public var repair: String?
  /// The row's bytes, word for word, without the line end.
  public var verbatim: [UInt8]
  /// The case the row says it belongs to; nil if that cannot be read from it.
  public var caseID: Int64?
  /// The row's own number; nil if that cannot be read from it, or was not asked for.
  public var rowID: Int64?

  /// Makes a defect.
  public init(
    file: String,
    line: Int,
    reason: Reason,
    column: String = "",
    repair: String? = nil,
    verbatim: [UInt8],
    caseID: Int64? = nil,
    rowID: Int64? = nil,
  ) {
    self.file = file
    self.line = line
    self.reason = reason
    self.column = column
    self.repair = repair
    self.verbatim = verbatim
    self.caseID = caseID
    self.rowID = rowID
  }
}

extension Defect.Reason {
  /// What is wrong, in a few words.
  public var words: String {
    switch self {
    case .extraField: "more fields than the header"
    case .missingField: "fewer fields than the header"
    case .brokenLine: "broken in two by a line end inside a field"
    case .badID: "no number of its own"
    case .duplicateID: "a number another row has"
    case .impossibleDate: "an impossible date"
    case .badValue: "a value of the wrong kind"
    case .oversized: "longer than any row can be"
    }
  }
}
