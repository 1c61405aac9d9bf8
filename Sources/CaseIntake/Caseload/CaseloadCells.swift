import CaseModel

/// The cells of a row that are not blank, by field.
struct CaseloadCells {
  /// One cell with its header.
  struct Cell {
    let header: String
    var text: String
    /// The order of day and month in a day in it.
    var dayOrder = DayOrder.monthFirst
  }

  let line: Int
  private var cells: [String: Cell] = [:]
  /// Cells of further columns that mean the same field and are written otherwise.
  private(set) var others: [(field: CaseloadField, cell: Cell)] = []
  private let headers: [String: String]

  init(_ row: TableRow, _ table: CaseloadTable) {
    line = row.line
    let mapping = table.mapping
    let columns = mapping.columns.compactMap { column in
      column.field.map { ($0.key, column.header) }
    }
    headers = Dictionary(columns) { first, _ in first }
    for (index, column) in mapping.columns.enumerated() {
      guard let field = column.field ?? column.repeated, index < row.fields.count else { continue }
      let text = CaseloadCells.onOneLine(row.fields[index])
      guard !text.isEmpty else { continue }
      let cell = Cell(
        header: column.header,
        text: text,
        dayOrder: table.dayOrders[index] ?? .monthFirst,
      )
      if let first = cells[field.key] {
        if first.text.folded != text.folded { others.append((field, cell)) }
      } else {
        cells[field.key] = cell
      }
    }
    joinName()
    splitName()
    splitDate()
    if cells["hearing.date"] == nil, let judge = cells.removeValue(forKey: "hearing.judge") {
      cells["judge"] = cells["judge"] ?? judge
    }
  }

  subscript(key: String) -> Cell? { cells[key] }

  /// The header of the column a field is read from; empty where there is no such column.
  func header(_ key: String) -> String { headers[key] ?? "" }

  /// The cell of a form's field.
  func cell(_ form: String, _ field: String) -> Cell? {
    cells[form == "client" ? field : "\(form).\(field)"]
  }

  /// The lines of a cell as one line.
  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.map(\.trimmingBlanks).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Joins a name in two columns, the family name first.
  private mutating func joinName() {
    guard cells["name"] == nil, let last = cells["lastname"] else { return }
    let isOwnScript = last.text.unicodeScalars.contains { PersonName.isHan($0) }
    let parts = [last.text] + (cells["firstname"].map { [$0.text] } ?? [])
    let text = parts.joined(separator: isOwnScript ? "" : " ")
    cells["name"] = Cell(header: last.header, text: text)
  }

  /// Splits a name in two scripts, such as `Zhang Sanfeng 张三丰`.
  private mutating func splitName() {
    guard let cell = cells["name"], cells["native"] == nil else { return }
    let name = PersonName(cell.text)
    guard !name.latin.isEmpty, !name.native.isEmpty else { return }
    cells["name"]?.text = name.latin
    cells["native"] = Cell(header: cell.header, text: name.native)
  }

  /// Splits a day and a time that are in one column; a column of times goes before it.
  private mutating func splitDate() {
    guard let cell = cells["hearing.date"],
      let colon = cell.text.firstIndex(of: ":") ?? cell.text.firstIndex(of: "：")
    else { return }
    let front = cell.text[..<colon]
    let isISO = front.contains("T") && front.first?.isNumber == true
    guard let blank = front.lastIndex(where: { isISO ? $0 == "T" : $0.isWhitespace }) else {
      return
    }
    let day = String(cell.text[..<blank])
    let time = cell.text[cell.text.index(after: blank)...].trimmingBlanks
    cells["hearing.date"]?.text = day
    // A spreadsheet writes midnight for a day without a time.
    let midnight = ["0:00", "00:00", "00:00:00", "0:00:00", "12:00:00 AM", "12:00 AM"]
    if cells["hearing.time"] == nil, !midnight.contains(time) {
      cells["hearing.time"] = Cell(header: cell.header, text: time)
    }
  }
}
