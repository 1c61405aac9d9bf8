import CaseModel

/// How a column of a sample file is written: the padding, stamps and odd empties of the real one.
///
/// > Source: EOIR's releases pad fixed-width codes with blanks, write times as `0830`, and put
/// > `N/A`, `????`, `b6` and the day 1900-01-01 where nothing is known.
struct FieldForm {
  /// What an omitted column is filled with.
  let filler: FieldFiller
  private let width: Int
  private let kind: ColumnKind
  private let spellings: [String]
  private let stamp: String
  private let stampShare: Double

  init(_ column: ColumnSpec, of table: TableSpec) {
    filler = FieldFiller(column.header)
    kind = column.kind
    width = FieldForm.widths[column.header] ?? 0
    spellings = FieldForm.spellings[column.header] ?? []
    (stamp, stampShare) = FieldForm.stamps["\(table.name).\(column.name)"] ?? ("", 0)
  }

  /// Columns blank-padded to a width.
  private static let widths = ["LANG": 3, "CHARGE": 13]

  /// Columns spelled in several ways.
  private static let spellings = [
    "PARENT_TABLE": ["a_tblcase", "a_tblcase", "a_tblcase", "A_Tblcase", "A_TblCase"],
    "strAppealCategory": ["IJ", "IJ", "IJ", "ij"],
  ]

  /// What is where nothing is known, and how often it does.
  private static let stamps: [String: (String, Double)] = [
    "case.priority": ("N/A", 1),
    "case.nationality": ("b6", 0.1),
    "case.enteredOn": ("1900-01-01 00:00:00.000", 0.05),
    "case.latestHearingAt": ("0000", 0.3),
    "proceeding.receivedOn": ("1900-01-01 00:00:00.000", 0.01),
    "proceeding.decision": (" ", 0.2),
    "application.kind": ("????", 1),
    "bond.decision": ("\0", 0.2),
    "motion.responseDueOn": ("1900-01-01 00:00:00.000", 0.02),
    "hearing.endsAt": ("0000", 0.3),
  ]

  /// Appends a code or a text.
  func append(_ value: String, to bytes: inout [UInt8], _ random: inout DemoRandom) {
    let isSpelled = spellings.contains { $0.uppercased() == value.uppercased() }
    let text = isSpelled ? random.pick(spellings) : value
    bytes.append(contentsOf: text.utf8)
    guard width > text.utf8.count, random.chance(0.25) else { return }
    for _ in text.utf8.count..<width { bytes.append(0x20) }
  }

  /// Appends a number as its kind is written.
  func append(_ value: Int, to bytes: inout [UInt8]) {
    switch kind {
    case .time: bytes.append(number: value / 60 * 100 + value % 60, digits: 4)
    case .money:
      bytes.append(number: value / 100)
      bytes.append(contentsOf: ".0".utf8)
    default: bytes.append(number: value)
    }
  }

  /// Appends what is where nothing is known.
  func appendEmpty(to bytes: inout [UInt8], _ random: inout DemoRandom) {
    guard stampShare > 0, random.chance(stampShare) else { return }
    bytes.append(contentsOf: stamp.utf8)
  }
}
