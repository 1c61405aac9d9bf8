/// A row of a fact table by column names, as an event keeps it.
public struct FactRow: Hashable, Sendable {
  /// The table.
  public let table: FactTable
  /// The values there are, by column; what is empty is left out.
  public private(set) var values: [String: CellValue]

  /// Makes a row with nothing in it.
  public init(_ table: FactTable) {
    self.table = table
    values = [:]
  }

  /// Makes a row of named values; columns the table does not have are left out.
  public init(_ table: FactTable, values: [String: CellValue]) {
    self.init(table)
    for column in table.recordType.table.storedColumns {
      self[column.name] = values[column.name] ?? .empty
    }
  }

  /// Makes the row of a record; nil if its table holds no facts.
  public init?(_ record: any DocketRecord) {
    let spec = type(of: record).table
    guard let table = FactTable(rawValue: spec.name) else { return nil }
    self.init(table)
    for (column, value) in zip(spec.storedColumns, record.values) { self[column.name] = value }
  }

  /// A value by its column; a text is kept without NUL characters, at which SQLite would end it.
  public subscript(column: String) -> CellValue {
    get { values[column] ?? .empty }
    set {
      switch newValue {
      case .empty: values[column] = nil
      case .integer: values[column] = newValue
      case .text(let text):
        let kept = text.contains("\0") ? String(text.filter { $0 != "\0" }) : text
        values[column] = kept.isEmpty ? nil : .text(kept)
      }
    }
  }

  /// The row's number; 0 until the docket gives it one.
  public var id: Int64 {
    get { self["id"].integer ?? 0 }
    set { self["id"] = .integer(newValue) }
  }

  /// The number of the case the row belongs to.
  public var caseID: Int64 {
    get { table.isOnePerCase ? id : self["caseID"].integer ?? 0 }
    set { self[table.isOnePerCase ? "id" : "caseID"] = .integer(newValue) }
  }

  /// What names the row.
  public var key: FactKey { FactKey(table: table, caseID: caseID, id: id) }

  /// The row as a record.
  public var record: any DocketRecord {
    let type = table.recordType
    return type.init(values: type.table.storedColumns.map { self[$0.name] })
  }
}

/// What names a row: its table, its case and its number there.
public struct FactKey: Hashable, Sendable {
  /// The table.
  public let table: FactTable
  /// The case.
  public let caseID: Int64
  /// The row's number.
  public let id: Int64

  /// Makes a key.
  public init(table: FactTable, caseID: Int64, id: Int64) {
    self.table = table
    self.caseID = caseID
    self.id = id
  }
}

extension CellValue {
  /// The whole number, where it is one.
  public var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The text; empty where it is none.
  public var text: String {
    if case .text(let text) = self { text } else { "" }
  }
}
