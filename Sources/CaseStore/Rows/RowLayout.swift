package import BulkTables
import CaseModel

/// How the stored columns of a release table lie in its rows on disk.
///
/// A table kept by case has the columns of its key first; one whose rows are numbered has the
/// number beside the row. What a row comes from follows last.
package struct RowLayout {
  /// The stored columns in the order of the row, as places in the table's own list.
  package let order: [Int]
  /// The place of the row's own number.
  package let own: Int
  /// The place of the case's number; none in the table of cases.
  package let owner: Int?
  /// The place of the number of the case that rides, in the table of links between cases.
  package let rider: Int?

  package init(_ schema: TableSchema) {
    let columns = schema.spec.storedColumns
    let own = columns.firstIndex { $0.kind == .id } ?? 0
    let owner = columns.firstIndex { $0.name == "caseID" }
    self.own = own
    self.owner = owner
    rider = columns.firstIndex { $0.name == "riderCaseID" }
    let key = owner.map { [$0, own] } ?? []
    order = key + columns.indices.filter { !key.contains($0) }
  }

  /// How the key of a row is told from its bytes.
  package var keying: SortedRuns.Keying { owner == nil ? .numbered : .ownerFirst }

  /// The same where rows are kept by the case that rides.
  package var linkKeying: SortedRuns.Keying {
    rider.flatMap { order.firstIndex(of: $0) }.map { .column($0) } ?? keying
  }

  /// Writes the cells of a row, and what it comes from; returns its key.
  package func write(
    _ cells: UnsafeBufferPointer<LoadCell>,
    origin: Int64,
    to record: RecordWriter,
  ) -> (owner: Int64, id: Int64) {
    record.reset()
    for place in order {
      switch unsafe cells[place] {
      case .integer where place == own && owner == nil: record.null()
      case .integer(let number): record.integer(number)
      case .text(let bytes): unsafe record.text(bytes)
      case .empty where place == owner: record.integer(0)
      case .empty: record.null()
      }
    }
    record.integer(origin)
    let id = unsafe number(cells[own])
    return (owner.map { unsafe number(cells[$0]) } ?? id, id)
  }

  private func number(_ cell: LoadCell) -> Int64 {
    if case .integer(let number) = cell { number } else { 0 }
  }
}
