import CaseModel

/// What a table's file allows itself that others do not.
///
/// > Source: `tbl_Court_Motions` has rows of up to two fields more than its header, and rows that
/// > end early; its columns are in line up to the certificate of service.
enum RaggedTable {
  private static let lastAligned = ["tbl_Court_Motions": "STRCERTOFSERVICECODE"]
  private static let extraFields = 2

  /// The last field that is in line with the header, where the file is known to be ragged.
  static func lastAlignedField(of table: TableSpec, header: HeaderLine) -> Int? {
    lastAligned[table.file].flatMap { header.index(of: $0) }
  }

  /// How many fields a row may have and still be taken as it is.
  static func allowedFields(of table: TableSpec, header: HeaderLine) -> ClosedRange<Int> {
    let width = header.names.count
    guard lastAligned[table.file] != nil else { return width...width }
    let stored = table.storedColumns.compactMap { header.index(of: $0) }.max() ?? 0
    return stored + 1...width + extraFields
  }
}
