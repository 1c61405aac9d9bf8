import CaseModel

/// The order of a list over the codes of the column it is sorted by.
///
/// Every row has a slot, that of its code, and a place within the slot, that of its number; rows
/// are ordered by both. Codes are slots from the least or from the greatest; empty rows have the
/// last slot either way.
package struct ListOrder {
  /// A place between rows: those of the slot before a step are before it.
  package struct Cut: Hashable {
    package var slot: Int
    /// Steps within the slot, counted in the direction of the list over all rows of the table.
    package var step: Int
  }

  package let isDescending: Bool
  /// The greatest code; 0 where the list is in the order of its numbers.
  package let greatest: Int
  /// The rows of the table.
  package let rows: Int

  /// The slot of a code.
  package func slot(ofCode code: Int) -> Int {
    if code == 0 { return greatest }
    return isDescending ? greatest - code : code - 1
  }

  /// The code of a slot.
  package func code(ofSlot slot: Int) -> Int {
    if slot == greatest { return 0 }
    return isDescending ? greatest - slot : slot + 1
  }

  /// The step of a row, or the row of a step.
  package func step(ofRow row: Int) -> Int { isDescending ? rows - 1 - row : row }

  /// The place after the last row.
  package var end: Cut { Cut(slot: greatest, step: rows) }

  /// The place of a mark: before its row, or after it where it is to be passed.
  ///
  /// - Parameters:
  ///   - code: The first code whose value is not less than the mark's.
  ///   - isFound: Whether that code's value is the mark's.
  ///   - row: The first row whose number is not less than the mark's.
  ///   - isThere: Whether that row's number is the mark's.
  ///   - isPassed: Whether the place is after the row.
  /// - Returns: The place.
  package func cut(code: Int, isFound: Bool, row: Int, isThere: Bool, isPassed: Bool) -> Cut {
    guard isFound else {
      // Between two values: before the first row of the next one in the list's order.
      return Cut(slot: isDescending ? greatest - (code - 1) : code - 1, step: 0)
    }
    let slot = slot(ofCode: code)
    if !isThere { return Cut(slot: slot, step: isDescending ? rows - row : row) }
    return Cut(slot: slot, step: step(ofRow: row) + (isPassed ? 1 : 0))
  }
}
