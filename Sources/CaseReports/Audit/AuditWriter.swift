public import CaseModel
import TextLayout

/// What is at the top of an audit of two releases.
public struct AuditHead: Hashable, Sendable {
  /// The older release.
  public var old: AuditedRelease
  /// The newer release.
  public var new: AuditedRelease
  /// The program that made it, with its version.
  public var program: String
  /// When it was made, UTC.
  public var madeAt: String

  /// Makes a head.
  public init(old: AuditedRelease, new: AuditedRelease, program: String, madeAt: String) {
    self.old = old
    self.new = new
    self.program = program
    self.madeAt = madeAt
  }

  /// What the words of the audit mean, a sentence each.
  public static let definitions = [
    "A row is known by its own number. The same: both files have it with equal values in every "
      + "column compared. Changed: both have it, a value differs. Vanished: only the older file "
      + "has it. Appeared: only the newer file has it.",
    "Not compared: one of the files has the row in a form that could not be read.",
    "Back-dated: the newer file shows a day before the day of the older release which the older "
      + "release did not show, so it was entered afterwards. Late entry of a recent event is "
      + "ordinary; the month dated back to says how late.",
    "Values are compared as read: trimmed, dates as days, codes in upper case. Line 1 of a file is "
      + "its header. A court is the row's own, or, for tables without one, that of its case.",
  ]
}

/// Writes an audit of two releases piece by piece, so that its length does not matter.
public protocol AuditWriter {
  /// Returns what comes before the first table.
  mutating func begin(_ head: AuditHead) -> String
  /// Returns what comes before the rows of a table.
  mutating func begin(_ table: ReleaseTable) -> String
  /// Returns one row that differs.
  mutating func row(_ row: RowDifference) -> String
  /// Returns what comes after the rows of a table.
  mutating func end(_ audit: TableAudit) -> String
  /// Returns what comes after the last table.
  mutating func end() -> String
}

/// The ways an audit is written.
public enum AuditFormat: String, CaseIterable, Sendable {
  case text
  case csv
  case json

  /// Makes the writer of the format.
  ///
  /// - Parameter rows: How many rows of each kind a page of text lists; data formats list all.
  /// - Returns: A writer at its beginning.
  public func writer(rows: Int) -> any AuditWriter {
    switch self {
    case .text: AuditText(rows: rows)
    case .csv: AuditCSV()
    case .json: AuditJSON()
    }
  }
}
