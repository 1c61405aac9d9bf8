import CaseIntake
import CaseModel
import Platform

/// The court of each case, in the order of case numbers, for tables that do not name one.
///
/// It is in a temporary file and is read from front to back beside rows in the same order.
final class CaseCourts {
  private let file: SpillFile
  private var waiting: [UInt8] = []
  private let column: Int?

  init() throws {
    file = try SpillFile()
    let columns = ReleaseTable.courtCase.spec.storedColumns
    column = columns.firstIndex { $0.name == "court" }
  }

  /// Adds the court of the next case, as the newer release has it, or else the older.
  func add(_ caseID: Int64, _ old: SpooledRow?, _ new: SpooledRow?) throws {
    let row = [new, old].compactMap(\.self).first { !$0.isSetAside }
    guard let row, let column, case .text(let court) = row.cells[column] else { return }
    waiting.append(littleEndian: UInt64(bitPattern: caseID), bytes: 8)
    waiting.append(littleEndian: UInt64(court.utf8.count), bytes: 4)
    waiting += court.utf8
    if waiting.count > 1 << 20 { try flush() }
  }

  /// Takes rows by their case, gives each the court of its case, and hands it on.
  func place(
    _ rows: SortedRecords,
    _ headers: [String],
    tell: (RowDifference) throws -> Void,
  ) throws {
    try flush()
    let courts = try SortedRecords(file, [0..<file.length], room: 1 << 18)
    var current: (key: Int64, content: [UInt8])?
    while let record = try rows.next() {
      while current.map({ $0.key < record.key }) ?? true, let next = try courts.next() {
        current = next
      }
      var row = RowDifference(record.content, caseID: record.key, headers)
      if let current, current.key == record.key {
        row.court = String(decoding: current.content, as: UTF8.self)
      }
      try tell(row)
    }
  }

  private func flush() throws {
    try file.append(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}

extension RowDifference {
  /// Writes a difference, its columns as places among some headers; the case and court are left
  /// out.
  func bytes(_ headers: [String]) -> [UInt8] {
    let kind = Kind.allCases.firstIndex(of: kind) ?? 0
    let columns = headers.indices.filter { self.columns.contains(headers[$0]) }
      .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    let numbers = [
      UInt64(kind), UInt64(bitPattern: id), UInt64(oldLine ?? 0), UInt64(newLine ?? 0),
      RowDifference.number(of: day), RowDifference.number(of: backDatedTo), columns,
    ]
    var bytes: [UInt8] = []
    for number in numbers { bytes.append(littleEndian: number, bytes: 8) }
    return bytes
  }

  /// Reads what ``bytes(_:)`` wrote.
  init(_ bytes: [UInt8], caseID: Int64, _ headers: [String]) {
    let numbers = (0..<7).map { bytes.littleEndian(at: 8 * $0, bytes: 8) }
    self.init(
      kind: Kind.allCases[Int(numbers[0])],
      id: Int64(bitPattern: numbers[1]),
      caseID: caseID,
      oldLine: numbers[2] == 0 ? nil : Int(numbers[2]),
      newLine: numbers[3] == 0 ? nil : Int(numbers[3]),
    )
    day = RowDifference.day(of: numbers[4])
    backDatedTo = RowDifference.day(of: numbers[5])
    columns = headers.indices.filter { numbers[6] >> UInt64($0) & 1 == 1 }.map { headers[$0] }
  }

  private static func number(of day: Day?) -> UInt64 {
    day.map { UInt64(bitPattern: Int64($0.number)) } ?? UInt64(bitPattern: .min)
  }

  private static func day(of number: UInt64) -> Day? {
    Int32(exactly: Int64(bitPattern: number)).map { Day(number: $0) }
  }
}
