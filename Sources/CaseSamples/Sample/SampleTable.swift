import CaseModel

/// One table of a sample release while it is written, and the account of it.
final class SampleTable {
  private let file: SampleFile
  private let spots: DamageSpots
  private let rate: Double
  private let isRagged: Bool
  private var row: SampleRow
  private var random: DemoRandom
  private var spareNumber = 90_000_000
  private var tally: SampleManifest.File

  init(_ table: TableSpec, path: String, seed: UInt64, rate: Double) throws {
    file = try SampleFile(path: path, header: table.columns.map(\.header))
    spots = DamageSpots(table)
    row = SampleRow(table, seed: seed)
    random = DemoRandom(seed: ~seed)
    isRagged = table.name == Motion.tableName
    tally = SampleManifest.File(file: "\(table.file).csv")
    self.rate = rate
  }

  /// Adds a record; a defect may strike it or come after it.
  func add(_ record: some DocketRecord, in setting: SampleSetting) throws {
    row.render(record, in: setting)
    guard rate > 0, random.chance(rate) else { return try addSound() }
    let defect = random.pick(spots.kinds)
    if defect.isRow {
      try addWhole()
      try addAnother(defect)
    } else if let bytes = spots.damaged(row, by: defect, &random) {
      tally.repaired += 1
      tally.defects[defect.rawValue, default: 0] += 1
      try add(bytes)
    } else {
      try addSound()
    }
  }

  /// Closes the file and gives the account.
  func finish() throws -> SampleManifest.File {
    try file.close()
    return tally
  }

  private func add(_ bytes: [UInt8]) throws {
    tally.rows += 1
    try file.add(bytes)
  }

  private func addWhole() throws {
    tally.clean += 1
    try add(row.bytes)
  }

  private func addAnother(_ defect: SampleDefect) throws {
    spareNumber += 1
    let bytes = spots.another(like: row, defect, number: spareNumber, &random)
    if defect == .orphan {
      tally.orphans += 1
      tally.clean += 1
    } else {
      tally.setAside += 1
      tally.defects[defect.rawValue, default: 0] += 1
    }
    try add(bytes)
  }

  /// Adds the row as it is, or ragged where the table's rows are.
  ///
  /// > Source: `tbl_Court_Motions` has rows that end early and rows of up to 43 fields under 41
  /// > headers; its first 35 columns are in line.
  private func addSound() throws {
    guard isRagged, random.chance(0.4) else { return try addWhole() }
    tally.ragged += 1
    tally.clean += 1
    guard random.chance(0.2) else { return try add(row.front(random.between(35, 40))) }
    let ending = random.pick(["\t", "\tA.2.a", "\t\t2014-05-06 00:00:00.000"])
    try add(row.bytes + Array(ending.utf8))
  }
}
