import CaseModel
import CaseStore

extension TableImport {
  /// The header of the row's own number.
  var ownHeader: String {
    parser.columns.first { $0.kind == .id }?.header ?? ""
  }

  /// The headers of the cells that could not be taken.
  var faultyHeaders: String {
    parser.faults.map { parser.columns[$0.column].header }.joined(separator: ", ")
  }

  /// Sets a row aside, word for word.
  func setAside(_ origin: RowOrigin, _ reason: Defect.Reason, column: String = "") throws {
    tally.defective += 1
    try unsafe report(origin, reason, column: column, repair: nil)
  }

  /// Reports a row that was stored after a repair.
  func reportRepair(_ origin: RowOrigin) throws {
    let cleared = parser.faults.map { "\(parser.columns[$0.column].header) emptied" }
    for fault in parser.faults {
      tally.emptied[parser.columns[fault.column].header, default: 0] += 1
    }
    tally.repaired += 1
    try unsafe report(
      origin,
      origin.reason ?? parser.faults.first?.reason ?? .badValue,
      column: origin.column.isEmpty ? faultyHeaders : origin.column,
      repair: (origin.repairs + cleared).joined(separator: "; "),
    )
  }

  private func report(
    _ origin: RowOrigin,
    _ reason: Defect.Reason,
    column: String,
    repair: String?,
  ) throws {
    tally.reasons[reason, default: 0] += 1
    try unsafe sink.add(
      Defect(
        file: tally.file,
        line: origin.line,
        reason: reason,
        column: column,
        repair: repair,
        verbatim: Array(origin.bytes),
        caseID: number(at: casePlace, of: origin),
        rowID: number(at: ownPlace, of: origin),
      )
    )
  }

  /// The case a row says it belongs to, or its own number; nil if the row is out of line
  /// before it says so.
  private func number(at place: Int?, of origin: RowOrigin) -> Int64? {
    guard let place, unsafe origin.bytes.count <= FieldList.longestRow else { return nil }
    let fields = FieldList()
    unsafe fields.split(origin.bytes)
    guard fields.count > place, repair.fits(fields, upTo: place),
      case .integer(let id) = unsafe CellNumber.id(fields[place])
    else { return nil }
    return id
  }
}
