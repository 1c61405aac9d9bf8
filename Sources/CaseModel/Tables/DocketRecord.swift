/// A row of a docket table as a value.
public protocol DocketRecord: Hashable, Sendable {
  /// The table's name in the docket.
  static var tableName: String { get }
  /// The base name of the table's file in a release, without extension.
  static var fileName: String { get }
  /// Makes an empty record.
  init()
  /// Walks the columns in file order.
  mutating func visit(_ visitor: inout some ColumnVisitor)
}

/// A record of which a case may have any number.
public protocol NumberedRecord: DocketRecord {
  /// The record's number, unlike that of any other of its table.
  var id: Int64 { get }
}

extension DocketRecord {
  /// The table's description, collected from the record's own column list.
  public static var table: TableSpec {
    var record = Self()
    var collector = SpecCollector()
    record.visit(&collector)
    return TableSpec(name: tableName, file: fileName, columns: collector.columns)
  }

  /// Makes a record from the stored values of its row, in column order.
  public init(values: [CellValue]) {
    self.init()
    var reader = RowReader(values: values)
    visit(&reader)
  }

  /// The stored values of the record's row, in column order.
  public var values: [CellValue] {
    var record = self
    var writer = RowWriter()
    record.visit(&writer)
    return writer.values
  }
}

/// One stored value.
public enum CellValue: Hashable, Sendable {
  /// Nothing was in the file.
  case empty
  /// A whole number: an id, a day, minutes, a flag, a count or cents.
  case integer(Int64)
  /// A code or a text.
  case text(String)
}
