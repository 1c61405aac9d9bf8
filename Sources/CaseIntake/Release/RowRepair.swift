import CaseModel

/// Finds out which tab of a row with too many fields does not belong there.
///
/// A tab is taken out wherever that puts every field in line with its header. Where all the ways
/// to do so store the same values, there is one answer and the row is repaired; otherwise nobody
/// can know, and the row is set aside.
struct RowRepair {
  /// What a row looks like in line with its header.
  struct Answer: Equatable {
    /// The row with the tabs that do not belong replaced by ``RowRepair/mark``.
    let row: [UInt8]
    /// The number of the field the first of those tabs stands after, from 1.
    let field: Int
  }

  /// What stands for a tab taken out: a control byte, which no value keeps.
  static let mark: UInt8 = 0x1F

  private let shapes: [FieldShape]
  private let stored: [Int]
  private let fields = FieldList()

  /// Knows the table and where its columns stand in the file.
  init(_ table: TableSpec, header: HeaderLine) {
    var shapes = Array(repeating: FieldShape.free, count: header.names.count)
    for column in table.columns {
      if let index = header.index(of: column) { shapes[index] = FieldShape(column) }
    }
    stored = table.storedColumns.compactMap { header.index(of: $0) }
    self.shapes = RowRepair.loosened(shapes, table: table, header: header)
  }

  /// The motions file loses its alignment at its end; what stands there says nothing.
  private static func loosened(
    _ shapes: [FieldShape],
    table: TableSpec,
    header: HeaderLine,
  ) -> [FieldShape] {
    guard let last = RaggedTable.lastAlignedField(of: table, header: header) else { return shapes }
    return shapes.enumerated().map { $0 > last ? .free : $1 }
  }

  /// Whether every field the row has is in line with its header.
  func fits(_ fields: FieldList) -> Bool {
    (0..<min(fields.count, shapes.count)).allSatisfy { shapes[$0].fits(fields[$0]) }
  }

  /// The one answer for a row with too many fields, or nothing.
  func answer(for row: Bytes, tabs: [Int]) -> Answer? {
    let extra = tabs.count + 1 - shapes.count
    var found: Answer?
    var signature: [UInt8] = []
    for choice in choices(of: extra, among: tabs.count) {
      let answer = Answer(row: merged(row, tabs: tabs, choice), field: choice[0] + 1)
      guard let values = storedValues(of: answer.row) else { continue }
      if found == nil {
        (found, signature) = (answer, values)
      } else if values != signature {
        return nil
      }
    }
    return found
  }

  /// Which tabs to take out: any one or two, or more of them in a run.
  private func choices(of extra: Int, among count: Int) -> [[Int]] {
    guard extra > 0, extra <= count else { return [] }
    if extra == 2, count <= 64 {
      return (0..<count).flatMap { first in (first + 1..<count).map { [first, $0] } }
    }
    return (0...count - extra).map { Array($0..<$0 + extra) }
  }

  private func merged(_ row: Bytes, tabs: [Int], _ choice: [Int]) -> [UInt8] {
    var row = Array(row)
    for tab in choice { row[tabs[tab]] = RowRepair.mark }
    return row
  }

  /// The stored values of a row that is in line with its header, with tabs between.
  private func storedValues(of row: [UInt8]) -> [UInt8]? {
    row.withUnsafeBufferPointer { row in
      fields.split(row)
      guard fields.count == shapes.count, fits(fields) else { return nil }
      return stored.flatMap { index in
        fields[index].standsForNothing ? [0x09] : Array(fields[index]) + [0x09]
      }
    }
  }
}
