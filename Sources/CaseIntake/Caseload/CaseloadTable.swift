import CaseModel

/// One table of clients: its header, and the rows below it.
struct CaseloadTable {
  /// The file, and the sheet where it is one of several.
  let name: String
  /// What each column holds.
  let mapping: CaseloadMapping
  /// The rows of clients.
  let rows: [TableRow]
  /// Rows that are no client: titles above the table and sums below it.
  let otherRows: Int
  /// What the codes of countries and of languages seem to be.
  let codes: [String: CodeVerdict]
  /// The order of day and month in the columns of days where it is not the courts'.
  let dayOrders: [Int: DayOrder]

  /// How many rows may be above the header.
  private static let longestPreamble = 40

  /// Reads a table; nil if no row of it is a header of clients.
  init?(
    _ table: any TableRows,
    _ file: CaseloadMappingFile,
    codes list: CaseloadMapping.CodeList?,
    _ context: FormContext,
  ) throws {
    defer { table.close() }
    var rows: [TableRow] = []
    while let row = try table.next() { if !row.isBlank { rows.append(row) } }
    name = table.name
    guard let start = CaseloadTable.header(of: rows, file) else { return nil }
    let headers = rows[start].fields.map(\.trimmingBlanks)
    try file.check(headers)
    mapping = CaseloadMapping(headers, file, codes: list)
    try mapping.check(file: name, line: rows[start].line)
    let isSheet = table is SheetRows
    let below = rows[(start + 1)...].map { isSheet ? $0.padded(to: headers.count) : $0 }
    self.rows = below.filter { !CaseloadTable.isTotal($0) && $0.fields != rows[start].fields }
    otherRows = start + below.count - self.rows.count
    var verdicts: [String: CodeVerdict] = [:]
    var orders: [Int: DayOrder] = [:]
    for (index, column) in mapping.columns.enumerated() {
      guard let field = column.field ?? column.repeated else { continue }
      let cells = self.rows.compactMap {
        $0.fields.indices.contains(index) ? $0.fields[index] : nil
      }
      if field.key == "nationality" {
        verdicts[field.key] = CodeVerdict(cells, told: mapping.codes, context.labels)
      }
      guard field.shape?.kind == .day else { continue }
      let order = DayOrder(of: cells)
      if order != .monthFirst { orders[index] = order }
    }
    self.codes = verdicts
    dayOrders = orders
  }

  /// The place of the row that names the columns: the first with two headers clinics use, else one
  /// a mapping file names.
  private static func header(of rows: [TableRow], _ file: CaseloadMappingFile) -> Int? {
    let front = rows.prefix(longestPreamble).enumerated()
    let best = front.first { _, row in
      row.fault == nil
        && row.fields.count { CaseloadField.guess($0) != nil || file.names($0) } >= 2
    }
    return best?.offset
      ?? front.first { $1.fields.contains { CaseloadField.guess($0) != nil || file.names($0) } }?
      .offset
  }

  /// Whether a row sums up those above it.
  private static func isTotal(_ row: TableRow) -> Bool {
    let filled = row.fields.map(\.trimmingBlanks).filter { !$0.isEmpty }
    guard let first = filled.first, filled.count <= 3 else { return false }
    let words = CaseloadHeaders.plain(first)
    let isSum = ["total", "totals", "grand total", "count", "total general", "合计", "总计", "總計"]
      .contains { words == $0 || words.hasPrefix($0 + " ") }
    let isNumbers = filled.dropFirst().allSatisfy { $0.allSatisfy { "0123456789,. ".contains($0) } }
    return isSum && isNumbers
  }
}

extension TableRow {
  /// The row with blank cells at its end, which a sheet leaves out.
  fileprivate func padded(to count: Int) -> TableRow {
    var row = self
    while row.fields.count < count { row.fields.append("") }
    return row
  }
}
