public import CaseModel

/// One value of a row on its way into the docket; text is bytes borrowed for the call.
public enum LoadCell {
  /// Nothing was in the file.
  case empty
  /// A number, a day, minutes, a flag or cents.
  case integer(Int64)
  /// A code or a text, as UTF-8, valid only during the call.
  case text(UnsafeBufferPointer<UInt8>)
}

/// One entry of a release's code lists.
public struct LookupEntry: Hashable, Sendable {
  /// The list it belongs to.
  public var table: LookupTable
  /// The code, its parts joined by a slash.
  public var code: String
  /// What the code means.
  public var label: String
  /// What else the list says, joined by a slash.
  public var extra: String

  /// Makes an entry.
  public init(table: LookupTable, code: String, label: String, extra: String = "") {
    self.table = table
    self.code = code
    self.label = label
    self.extra = extra
  }
}

/// Where the rows of a release go, table by table.
public protocol ReleaseSink: AnyObject {
  /// Begins a table; its rows follow.
  func begin(_ table: ReleaseTable) throws
  /// Takes one row: its stored columns in the table's order.
  func add(_ cells: UnsafeBufferPointer<LoadCell>) throws
  /// Takes an entry of a code list.
  func add(_ entry: LookupEntry) throws
  /// Takes a defect, repaired or set aside.
  func add(_ defect: Defect) throws
  /// Ends a file with its account.
  func end(_ tally: TableTally) throws
}
