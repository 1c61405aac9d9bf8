import CaseModel

/// Renders a record as the fields of a release's row, the columns Vigil does not keep included.
struct SampleRow: ColumnVisitor {
  /// The row so far, a tab after each field but the last.
  var bytes: [UInt8] = []
  /// Where each field ends in the bytes.
  var ends: [Int] = []
  private let forms: [FieldForm]
  private var setting = SampleSetting()
  private var random: DemoRandom

  init(_ table: TableSpec, seed: UInt64) {
    random = DemoRandom(seed: seed)
    forms = table.columns.map { FieldForm($0, of: table) }
  }

  mutating func render(_ record: some DocketRecord, in setting: SampleSetting) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    self.setting = setting
    var record = record
    record.visit(&self)
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    open()
    if value != 0 { bytes.append(number: Int(value)) }
    ends.append(bytes.count)
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    let form = open()
    if value.isEmpty {
      form.appendEmpty(to: &bytes, &random)
    } else {
      form.append(value, to: &bytes, &random)
    }
    ends.append(bytes.count)
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    let form = open()
    if let value {
      bytes.append(day: value)
    } else {
      form.appendEmpty(to: &bytes, &random)
    }
    ends.append(bytes.count)
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    let form = open()
    if let value {
      form.append(Int(value), to: &bytes)
    } else {
      form.appendEmpty(to: &bytes, &random)
    }
    ends.append(bytes.count)
  }

  mutating func omitted(_ headers: [String]) {
    for _ in headers {
      open().filler.append(to: &bytes, setting, &random)
      ends.append(bytes.count)
    }
  }

  /// Puts the tab before a field and returns the form of its column.
  @discardableResult
  private mutating func open() -> FieldForm {
    if !ends.isEmpty { bytes.append(0x09) }
    return forms[ends.count]
  }
}

/// What the columns Vigil does not keep are filled from.
struct SampleSetting {
  /// The day of the charging document.
  var filedOn: Day?
  var court = ""
}

extension [UInt8] {
  /// Appends a whole number.
  mutating func append(number: Int) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends a whole number, padded with zeros to a number of digits.
  mutating func append(number: Int, digits: Int) {
    let text = String(number)
    for _ in 0..<Swift.max(0, digits - text.utf8.count) { append(0x30) }
    append(contentsOf: text.utf8)
  }

  /// Appends a day as the release writes it, with an idle time.
  mutating func append(day: Day) {
    let parts = day.parts
    append(number: parts.year, digits: 4)
    append(0x2D)
    append(number: parts.month, digits: 2)
    append(0x2D)
    append(number: parts.day, digits: 2)
    append(contentsOf: " 00:00:00.000".utf8)
  }
}
