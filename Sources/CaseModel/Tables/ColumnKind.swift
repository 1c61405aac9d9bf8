/// What a column of a docket table holds, which says how it is read, stored and shown.
public enum ColumnKind: String, Sendable {
  /// The row's own number; unique in its table where the file is sound.
  case id
  /// The number of a row in another table.
  case reference
  /// A code: trimmed, and upper-cased where the lookup is.
  case code
  /// A code whose lookup is in mixed case: only trimmed, compared without case.
  case mixedCode
  /// A day, stored as its number.
  case day
  /// A time of day, stored as minutes since midnight.
  case time
  /// Yes or no, stored as 1 or 0.
  case flag
  /// A whole number.
  case number
  /// An amount of money, stored in cents.
  case money
  /// Free text.
  case text
  /// A column that is recognised and deliberately not kept.
  case omitted

  /// Whether the column holds text.
  public var isText: Bool {
    switch self {
    case .code, .mixedCode, .text: true
    default: false
    }
  }
}

/// One column of a docket table, and the header it is read from.
public struct ColumnSpec: Hashable, Sendable {
  /// The column's name in the docket.
  public let name: String
  /// The header of today's release; headers are compared without case or removal suffix.
  public let header: String
  /// Headers of earlier releases that mean the same.
  public let formerHeaders: [String]
  /// What the column holds.
  public let kind: ColumnKind

  /// Describes a column.
  public init(name: String, header: String, formerHeaders: [String], kind: ColumnKind) {
    self.name = name
    self.header = header
    self.formerHeaders = formerHeaders
    self.kind = kind
  }

  /// Whether the docket keeps the column.
  public var isStored: Bool { kind != .omitted }
}

/// One table of the docket, and the file of a release it is read from.
public struct TableSpec: Hashable, Sendable {
  /// The table's name in the docket.
  public let name: String
  /// The base name of its file in a release, without extension; compared without case.
  public let file: String
  /// Every column of today's file, in file order, kept or not.
  public let columns: [ColumnSpec]

  /// The columns the docket keeps, in file order.
  public var storedColumns: [ColumnSpec] { columns.filter(\.isStored) }
}
