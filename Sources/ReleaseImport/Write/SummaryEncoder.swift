import BulkTables
import CaseModel
import CaseStore

/// Writes a summary as a row, and keeps the values its indexes are by.
@safe struct SummaryEncoder: ColumnVisitor {
  /// The column of an index among the columns of its kind; kept by the place among all columns.
  enum Slot: Sendable {
    case none
    case day(Int)
    case text(Int)
  }

  private let record: RecordWriter
  private let values: UnsafeMutablePointer<SummaryValues>
  private var place = 0

  /// Writes to a record and adds to values, both for as long as it lives.
  init(_ record: RecordWriter, _ values: UnsafeMutablePointer<SummaryValues>) {
    self.record = record
    unsafe self.values = unsafe values
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    record.null()
    place &+= 1
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    record.text(value)
    if case .text(let slot) = unsafe values.pointee.slots[place] {
      unsafe values.pointee.texts[slot].append(value)
    }
    place &+= 1
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    number(value.map { Int64($0.number) })
    if case .day(let slot) = unsafe values.pointee.slots[place] {
      unsafe values.pointee.days[slot].append(IndexSpool.code(value?.number))
    }
    place &+= 1
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    number(value)
    place &+= 1
  }

  mutating func omitted(_ headers: [String]) {}

  private func number(_ value: Int64?) {
    if let value { record.integer(value) } else { record.null() }
  }
}

/// The values of the summary's indexes, column by column.
struct SummaryValues: Sendable {
  /// What each column of the summary is for.
  static let slots: [SummaryEncoder.Slot] = {
    var days = 0
    var texts = 0
    return TableSchema(CaseSummary.self).spec.storedColumns
      .map { column in
        guard DocketIndexes.summaries.contains(where: { $0.columns == [column.name] }) else {
          return .none
        }
        if column.kind == .day {
          defer { days += 1 }
          return .day(days)
        }
        defer { texts += 1 }
        return .text(texts)
      }
  }()

  /// The indexes by day and by text, in the order of their slots.
  static let dayIndexes = indexes { if case .day = $0 { true } else { false } }
  static let textIndexes = indexes { if case .text = $0 { true } else { false } }

  /// The slots in a list of its own: threads that count references to one wait for each other.
  let slots = SummaryValues.slots.map(\.self)
  var days = dayIndexes.map { _ in [UInt32]() }
  var texts = textIndexes.map { _ in [String]() }

  private static func indexes(_ isMeant: (SummaryEncoder.Slot) -> Bool) -> [DocketIndex] {
    zip(TableSchema(CaseSummary.self).spec.storedColumns, slots)
      .filter { isMeant($1) }
      .compactMap { column, _ in
        DocketIndexes.summaries.first { $0.columns == [column.name] }
      }
  }

  /// Empties the columns.
  mutating func reset() {
    for index in days.indices { days[index].removeAll(keepingCapacity: true) }
    for index in texts.indices { texts[index].removeAll(keepingCapacity: true) }
  }
}
