import CaseModel

/// Where in a table each kind of damage can strike.
struct DamageSpots {
  /// The kinds the table can have.
  let kinds: [SampleDefect]
  private let tab: Int?
  private let line: Int?
  private let date: Int?
  private let mayTrail: Bool
  private let changed: (column: Int, value: String)?
  private let caseColumn: Int?

  /// The texts a tab can break in two; elsewhere an empty field is after the row's number.
  private static let tabs = ["case": "ALIEN_CITY", "appeal": "strAppealType"]

  private static let lines = [
    "case": "ALIEN_CITY", "proceeding": "IJ_CODE", "hearing": "IJ_CODE",
    "application": "APPL_CODE", "appeal": "strAppealType", "motion": "IJ_CODE",
    "representation": "PARENT_TABLE", "bond": "BASE_CITY_NAME", "custody": "CUSTODY",
  ]

  private static let dates = [
    "case": "DATE_OF_ENTRY", "proceeding": "HEARING_DATE", "hearing": "UPDATE_DATE",
    "application": "APPL_RECD_DATE", "appeal": "datAttorneyE27", "motion": "RESP_DUE_DATE",
    "representation": "INS_TA_DATE_ASSIGNED", "bond": "BOND_HEAR_REQ_DATE",
    "custody": "DATRELEASED", "rider": "datCreatedOn",
  ]

  /// What differs in the second row of a number, so that taking it for the first one shows.
  private static let changes = [
    "case": ("NAT", "XX"), "proceeding": ("OSC_DATE", "1955-01-01 00:00:00.000"),
  ]

  init(_ table: TableSpec) {
    let column: (String?) -> Int? = { header in
      header.flatMap { header in table.columns.firstIndex { $0.header == header } }
    }
    let name = table.name
    tab = column(DamageSpots.tabs[name])
    line = column(DamageSpots.lines[name])
    date = column(DamageSpots.dates[name])
    caseColumn = name == "case" ? nil : table.columns.firstIndex { $0.name == "caseID" }
    mayTrail = name == Charge.tableName
    changed = DamageSpots.changes[name]
      .flatMap { header, value in column(header).map { ($0, value) } }
    let (line, date, caseColumn) = (line, date, caseColumn)
    kinds = SampleDefect.allCases.filter { kind in
      switch kind {
      case .brokenLine: line != nil
      case .impossibleDate: date != nil
      case .orphan: caseColumn != nil
      default: true
      }
    }
  }

  /// The row with the damage done, or nil if the row offers no place for it.
  func damaged(_ row: SampleRow, by defect: SampleDefect, _ random: inout DemoRandom) -> [UInt8]? {
    var row = row
    switch defect {
    case .extraField:
      if mayTrail, random.chance(0.5) { return row.bytes + [0x09] }
      return row.insertTab(inside: tab) ? row.bytes : nil
    case .brokenLine: return row.breakLine(at: line) ? row.bytes : nil
    case .impossibleDate:
      guard let date else { return nil }
      let text = random.pick(["2019-02-30", "2925-03-04", "2021-13-01"])
      row.replace(date, with: "\(text) 00:00:00.000")
      return row.bytes
    default: return nil
    }
  }

  /// A row of its own, like the row but for the damage; the number is one no other row has.
  func another(
    like row: SampleRow,
    _ defect: SampleDefect,
    number: Int,
    _ random: inout DemoRandom,
  ) -> [UInt8] {
    var row = row
    switch defect {
    case .duplicateID:
      if let changed { row.replace(changed.column, with: changed.value) }
      return row.bytes
    case .badID:
      row.replace(0, with: random.pick(["", "N/A", "b6", "12A4"]))
      return row.bytes
    default:
      row.replace(0, with: String(number))
      if defect == .missingField { return row.front(row.ends.count / 2) }
      if let caseColumn {
        row.replace(caseColumn, with: String(random.between(9_900_000, 9_999_999)))
      }
      return row.bytes
    }
  }
}
