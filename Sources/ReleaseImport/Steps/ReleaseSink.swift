public import CaseModel
public import CaseStore

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

/// Where the files of a release go: the code lists first, one after another, then the tables.
public protocol ReleaseSink: AnyObject {
  /// Begins a code list.
  func begin(_ list: LookupTable) throws -> any EntrySink
  /// Where the tables go.
  var tables: any TableSinks { get }
}

/// Where the tables of a release go, which are begun and filled on several threads at once.
public protocol TableSinks: Sendable {
  /// The account of a table that an interrupted import had read to its end; nil if it is to be
  /// read.
  func finished(_ table: ReleaseTable) -> TableTally?
  /// Begins a table, which is filled on one thread.
  func begin(_ table: ReleaseTable) throws -> any RowSink
}

/// What every file has, whatever is in it.
public protocol FileSink: AnyObject {
  /// Takes a defect, repaired or set aside.
  func add(_ defect: Defect) throws
  /// Ends the file with its account.
  func end(_ tally: TableTally) throws
}

/// Where the reading of a table stands: a sink has every row before it.
public struct TableCheckpoint: Codable, Sendable {
  /// The bytes of the file before it.
  public var bytes: Int
  /// The lines of the file before it.
  public var lines: Int
  /// The account of the rows before it.
  public var tally: TableTally

  /// Makes a checkpoint.
  public init(bytes: Int, lines: Int, tally: TableTally) {
    self.bytes = bytes
    self.lines = lines
    self.tally = tally
  }
}

/// Where the rows of one table go.
public protocol RowSink: FileSink {
  /// Where an interrupted import stopped reading; nil if reading begins at the first row.
  var checkpoint: TableCheckpoint? { get }
  /// Hands over the number of every row the sink has from an interrupted import.
  func forEachID(_ body: (Int64) -> Void) throws
  /// Takes one row: its stored columns in the table's order, and the line it begins on.
  ///
  /// - Returns: Whether a checkpoint may be saved now: the rows so far are in order and on their
  ///   way to the disk.
  func add(_ cells: UnsafeBufferPointer<LoadCell>, line: Int) throws -> Bool
  /// Keeps where the reading is after the row that was added last.
  func keep(_ checkpoint: TableCheckpoint) throws
}

/// Where the entries of a code list go.
public protocol EntrySink: FileSink {
  /// Takes an entry.
  func add(_ entry: LookupEntry) throws
}
