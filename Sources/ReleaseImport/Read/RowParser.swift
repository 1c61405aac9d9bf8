import CaseIntake
import CaseModel
import CaseStore

/// A cell whose value was not taken as it stood.
struct CellFault {
  /// Which of the stored columns it is in.
  let column: Int
  /// Why.
  let reason: Defect.Reason
}

/// Turns the fields of a row into the stored cells of its table.
@safe final class RowParser {
  /// Where a stored column is read from; a column the file lacks has no field.
  private struct Place {
    let field: Int
    let kind: ColumnKind
  }

  /// The stored columns, in the table's order.
  let columns: [ColumnSpec]
  private let places: [Place]
  private let cells: UnsafeMutableBufferPointer<LoadCell>
  private let arena = CellArena()
  /// The cells of the last row that could not be taken.
  private(set) var faults: [CellFault] = []
  /// How many dates were cleared because they stand for no date.
  private(set) var sentinels = 0

  /// How many values were read as Windows-1252.
  var decoded: Int { arena.decoded }

  /// The cells of the last row.
  var row: UnsafeBufferPointer<LoadCell> { unsafe UnsafeBufferPointer(cells) }

  init(_ table: TableSpec, header: HeaderLine) {
    columns = table.storedColumns
    places = columns.map { Place(field: header.index(of: $0) ?? -1, kind: $0.kind) }
    unsafe cells = .allocate(capacity: columns.count)
    unsafe cells.initialize(repeating: .empty)
  }

  deinit {
    unsafe cells.deallocate()
  }

  /// Fills the cells from a row's fields and returns the row's own number, where it has one.
  func fill(from fields: FieldList) -> Int64? {
    arena.reset()
    if !faults.isEmpty { faults.removeAll(keepingCapacity: true) }
    var id: Int64?
    for (column, place) in places.enumerated() {
      guard place.field >= 0, place.field < fields.count else {
        unsafe cells[column] = .empty
        continue
      }
      let cell = unsafe self.cell(fields[place.field], place.kind, column)
      unsafe cells[column] = cell
      if place.kind == .id, case .integer(let number) = cell { id = number }
    }
    return id
  }

  private func cell(_ bytes: Bytes, _ kind: ColumnKind, _ column: Int) -> LoadCell {
    if bytes.isEmpty { return .empty }
    switch kind {
    case .code: return unsafe code(bytes)
    case .day: return unsafe value(CellTime.day(bytes), column)
    case .id, .reference: return unsafe value(CellNumber.id(bytes), column)
    case .mixedCode: return unsafe mixedCode(bytes)
    case .time: return unsafe value(CellTime.time(bytes), column)
    case .flag: return unsafe value(CellNumber.flag(bytes), column)
    case .number: return unsafe value(CellNumber.number(bytes), column)
    case .money: return unsafe value(CellNumber.money(bytes), column)
    case .text: return unsafe text(bytes)
    case .omitted: return .empty
    }
  }

  private func value(_ reading: CellReading, _ column: Int) -> LoadCell {
    switch reading {
    case .integer(let number): return .integer(number)
    case .empty: return .empty
    case .wrong: faults.append(CellFault(column: column, reason: .badValue))
    case .impossible: faults.append(CellFault(column: column, reason: .impossibleDate))
    case .sentinel: sentinels += 1
    }
    return .empty
  }

  private func code(_ bytes: Bytes) -> LoadCell {
    var isLower = false
    for place in bytes.indices {
      let byte = unsafe bytes[place]
      if byte &- 0x20 > 0x5E { return unsafe special(bytes, uppercase: true, blank: false) }
      isLower = isLower || byte &- 0x61 < 26
    }
    if unsafe bytes.standsForNothing { return .empty }
    return unsafe .text(isLower ? arena.uppercased(bytes) : bytes)
  }

  private func mixedCode(_ bytes: Bytes) -> LoadCell {
    for place in bytes.indices where unsafe bytes[place] &- 0x20 > 0x5E {
      return unsafe special(bytes, uppercase: false, blank: false)
    }
    return unsafe bytes.standsForNothing ? .empty : .text(bytes)
  }

  private func text(_ bytes: Bytes) -> LoadCell {
    for place in bytes.indices where unsafe bytes[place] &- 0x20 > 0x5E {
      return unsafe special(bytes, uppercase: false, blank: true)
    }
    return unsafe bytes.standsForNothing ? .empty : .text(bytes)
  }

  private func special(_ bytes: Bytes, uppercase: Bool, blank: Bool) -> LoadCell {
    let clean = unsafe arena.cleaned(bytes, uppercase: uppercase, blank: blank)
    return unsafe clean.isEmpty || clean.standsForNothing ? .empty : .text(clean)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are one of the marks a release puts where nothing is known.
  ///
  /// > Source: `N/A` is the default priority, `????` an old application code, `b6` the stamp of a
  /// > FOIA exemption.
  var standsForNothing: Bool {
    guard count <= 4, count >= 2 else { return false }
    switch unsafe self[0] {
    case 0x4E: return unsafe spells("N/A")
    case 0x3F: return unsafe spells("????")
    case 0x62: return unsafe spells("b6")
    default: return false
    }
  }
}
