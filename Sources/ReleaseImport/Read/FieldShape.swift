import CaseIntake
import CaseModel

/// What a field must look like for a row to be in line with its header.
///
/// It is asked only of rows with too many or too few fields, to find where they went astray; so
/// it knows more than is stored: the columns Vigil leaves out have shapes as well.
enum FieldShape: Hashable {
  /// The row's own number.
  case ownNumber
  /// Nothing or digits.
  case number
  /// Nothing or a date.
  case day
  /// Nothing or a time.
  case time
  /// Nothing or yes or no.
  case flag
  /// Nothing or an amount.
  case money
  /// Nothing or a value no wider than its column.
  case code(Int)
  /// Anything.
  case free

  /// The shape of a known column.
  init(_ column: ColumnSpec) {
    switch column.kind {
    case .id: self = .ownNumber
    case .reference, .number: self = .number
    case .day: self = .day
    case .time: self = .time
    case .flag: self = .flag
    case .money: self = .money
    case .code, .mixedCode: self = .code(CodeWidths.width(of: column.header) ?? 100)
    case .text: self = .free
    case .omitted: self = FieldShape(omitted: HeaderLine.key(column.header))
    }
  }

  private init(omitted key: String) {
    if let width = CodeWidths.width(of: key) {
      self = .code(width)
    } else if key.hasSuffix("_DATE") || key.hasPrefix("DATE_") || key.hasPrefix("DAT") {
      self = .day
    } else if key.hasSuffix("_TIME") {
      self = .time
    } else {
      self = key.hasPrefix("IDN") ? .number : .free
    }
  }

  /// Whether a trimmed field has the shape.
  func fits(_ field: Bytes) -> Bool {
    switch self {
    case .ownNumber: if case .integer = unsafe CellNumber.id(field) { true } else { false }
    case .number: unsafe CellNumber.number(field) != .wrong
    case .day: unsafe CellTime.day(field) != .wrong
    case .time: unsafe CellTime.time(field) != .wrong
    case .flag: unsafe CellNumber.flag(field) != .wrong
    case .money: unsafe CellNumber.money(field) != .wrong
    case .code(let width): unsafe FieldShape.isCode(field, width: width)
    case .free: true
    }
  }

  private static func isCode(_ field: Bytes, width: Int) -> Bool {
    unsafe field.lazy.filter { $0 >= 0x20 }.count <= width
  }
}
