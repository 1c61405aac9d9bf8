import CaseReports
import TextLayout

/// The rows of a table, one after the other in one buffer: tens of thousands of rows take a few
/// megabytes, where texts of their own would take a hundred.
struct TableRows {
  private var bytes: [UInt8] = []
  /// Where each cell ends.
  private var ends: [Int] = []
  private let columns: Int
  /// The rows that are a remark: one text across the whole table.
  private(set) var notes: Set<Int> = []

  /// Makes a table of no rows.
  init(columns: Int) { self.columns = columns }

  /// Makes the rows of a table.
  init(_ table: DocumentTable) {
    self.init(columns: table.columns.count)
    for row in table.rows { append(row) }
  }

  /// How many there are.
  var count: Int { columns == 0 ? 0 : ends.count / columns }

  /// Adds a row; it has a cell for each column, empty where it came with fewer.
  mutating func append(_ cells: [SafeText]) {
    for index in 0..<columns {
      if index < cells.count { bytes += cells[index].text.utf8 }
      ends.append(bytes.count)
    }
  }

  /// Adds a remark about the row before, across the whole table.
  mutating func append(note text: SafeText) {
    guard columns > 0 else { return }
    notes.insert(count)
    append([text])
  }

  /// The letters of a cell.
  func letters(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let cell = row * columns + column
    return bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// The texts of a row.
  subscript(row: Int) -> [String] {
    (row * columns..<(row + 1) * columns)
      .map { cell in
        let start = cell == 0 ? 0 : ends[cell - 1]
        return String(decoding: bytes[start..<ends[cell]], as: UTF8.self)
      }
  }
}
