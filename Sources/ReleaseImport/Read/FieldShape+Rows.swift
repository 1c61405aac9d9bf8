import CaseIntake
import CaseModel

/// What a field with tabs taken out may be, asked in two ways.
///
/// The wide way leaves every row standing that one tab too many could have come from, wherever it
/// was; so where it leaves one reading, that reading is right. The narrow way asks in addition what
/// the court's own database can hold, and which letters are in use.
extension FieldShape {
  /// Whether a field may stand so, wherever in it a tab was taken out.
  ///
  /// A value wider than its column, the blanks around it and a tab inside it included, shows that
  /// the row is out of line.
  func allows(_ raw: Bytes) -> Bool {
    if case .code(let width) = self {
      let inner = unsafe raw.drop { $0 == RowRepair.separator }.reversed()
        .drop { $0 == RowRepair.separator }
      return unsafe inner.lazy.filter { $0 != 0 }.count <= width
    }
    guard unsafe raw.contains(RowRepair.separator) else { return unsafe fits(raw.trimmed) }
    return unsafe raw.filter { $0 != RowRepair.separator }
      .withUnsafeBufferPointer { unsafe fits($0.trimmed) }
  }

  /// Whether the court's own database can hold a field so: a tab is a character of a value, which
  /// only a text has room for.
  func holds(_ raw: Bytes) -> Bool {
    switch self {
    case .code(let width): unsafe raw.lazy.filter { $0 != 0 }.count <= width
    case .free: true
    case .day: unsafe isDayOrNothing(raw)
    default: unsafe !raw.contains(RowRepair.separator) && fits(raw.trimmed)
    }
  }

  private func isDayOrNothing(_ raw: Bytes) -> Bool {
    let value = unsafe raw.trimmed
    return unsafe !raw.contains(RowRepair.separator) && fits(value)
      && (value.isEmpty || value.count >= 8)
  }
}

/// The letters that are in use in columns of one letter.
///
/// > Source: EOIR's code lists and its column definitions of earlier releases. They decide only
/// > between readings of a row that is out of line with its header.
enum CodeLetters {
  private static let known: [String: String] = [
    "CUSTODY": "DNR", "SITE_TYPE": "IM", "C_ASY_TYPE": "EIJ", "SEX": "MF", "GENDER": "MF",
    "ABSENTIA": "YN", "ZBOND_MRG_FLAG": "YN", "CORRECTIONAL_FAC": "FSMD",
    "LATEST_CAL_TYPE": "IM", "DETENTION_FACILITY_TYPE": "M",
  ]

  /// Whether a value is one of the letters of its column, or nothing.
  static func allow(_ raw: Bytes, in header: String) -> Bool {
    guard let letters = known[header] else { return true }
    let value = unsafe raw.trimmed
    return unsafe value.isEmpty
      || (raw.count == 1 && letters.utf8.contains(value[0] & 0xDF))
  }
}
