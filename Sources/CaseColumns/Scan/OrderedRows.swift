import CaseModel

/// The rows of a set in the order of a list, found a stretch at a time without sorting them.
///
/// How many rows have each code is counted once; a stretch is then the whole of some codes and a
/// part of the first and the last, which one or two scans collect.
package struct OrderedRows {
  package let set: Bitmap
  package let order: ListOrder
  /// The column sorted by; nil if the order is that of the numbers.
  package let column: StoredColumn?
  /// Leads from rows to their cases, where the column is of the case.
  package let path: StoredColumn?
  /// Rows of the set by code.
  package let counts: [UInt32]
  package let check: CancellationToken.Check

  private func count(ofSlot slot: Int) -> Int {
    let code = order.code(ofSlot: slot)
    return code < counts.count ? Int(counts[code]) : 0
  }

  /// The rows that follow a position, at most `limit`.
  package func rows(after cut: ListOrder.Cut, limit: Int) throws -> [Int] {
    var found = try rows(inSlot: cut.slot, steps: cut.step..<order.rows, limit: limit)
    var slot = cut.slot + 1
    let first = slot
    var whole = 0
    while slot <= order.greatest, found.count + whole + count(ofSlot: slot) <= limit {
      whole += count(ofSlot: slot)
      slot += 1
    }
    found += try rows(inSlots: first..<slot, count: whole)
    if slot <= order.greatest, found.count < limit {
      found += try rows(inSlot: slot, steps: 0..<order.rows, limit: limit - found.count)
    }
    return found
  }

  /// The rows before a position, at most `limit`, the nearest first.
  package func rows(before cut: ListOrder.Cut, limit: Int) throws -> [Int] {
    var found = try rows(inSlot: cut.slot, steps: 0..<cut.step, limit: limit, isBackward: true)
    var slot = cut.slot - 1
    let last = slot
    var whole = 0
    while slot >= 0, found.count + whole + count(ofSlot: slot) <= limit {
      whole += count(ofSlot: slot)
      slot -= 1
    }
    if last > slot { found += try rows(inSlots: slot + 1..<last + 1, count: whole).reversed() }
    if slot >= 0, found.count < limit {
      found += try rows(
        inSlot: slot,
        steps: 0..<order.rows,
        limit: limit - found.count,
        isBackward: true,
      )
    }
    return found
  }

  /// The place before the row at a position of the list, counted from 0.
  package func cut(at position: Int) throws -> ListOrder.Cut {
    var rest = position
    var slot = 0
    while slot < order.greatest, rest >= count(ofSlot: slot) {
      rest -= count(ofSlot: slot)
      slot += 1
    }
    let all = RowCollector(self, inSlots: slot..<slot + 1, steps: 0..<order.rows)
    guard let row = try all.row(at: rest) else { return order.end }
    return ListOrder.Cut(slot: slot, step: order.step(ofRow: row))
  }

  /// How many rows of the list come before a place.
  package func position(of cut: ListOrder.Cut) throws -> Int {
    let before = (0..<cut.slot).reduce(0) { $0 + count(ofSlot: $1) }
    return before
      + (try RowCollector(self, inSlots: cut.slot..<cut.slot + 1, steps: 0..<cut.step).count())
  }

  /// Rows of one slot, as they come.
  private func rows(
    inSlot slot: Int,
    steps: Range<Int>,
    limit: Int,
    isBackward: Bool = false,
  ) throws -> [Int] {
    guard limit > 0, count(ofSlot: slot) > 0 else { return [] }
    let collector = RowCollector(self, inSlots: slot..<slot + 1, steps: steps)
    return try collector.rows(limit: limit, isBackward: isBackward)
  }

  /// All rows of some slots, which are few, in order.
  private func rows(inSlots slots: Range<Int>, count: Int) throws -> [Int] {
    guard count > 0 else { return [] }
    let collector = RowCollector(self, inSlots: slots, steps: 0..<order.rows)
    return try collector.rows(limit: count, isBackward: false)
      .map { (slot: order.slot(ofCode: code(at: $0)), row: $0) }
      .sorted { ($0.slot, order.step(ofRow: $0.row)) < ($1.slot, order.step(ofRow: $1.row)) }
      .map(\.row)
  }

  private func code(at row: Int) -> Int {
    guard let column else { return 0 }
    guard let path else { return column.code(at: row) }
    return column.code(at: Int(path.number(at: row)))
  }
}
