import CaseModel

/// The eleven tables of a sample release while they are written.
final class SampleTables {
  private var tables: [ReleaseTable: SampleTable] = [:]

  init(release: SampleRelease, folder: SampleFolder) throws {
    for (index, table) in ReleaseTable.allCases.enumerated() {
      tables[table] = try SampleTable(
        table.spec,
        path: folder.table(table.spec.file),
        seed: release.seed &+ UInt64(index + 1) &* 0x9E37_79B9,
        rate: release.defectRate,
      )
    }
  }

  /// Adds every row of a case.
  func add(_ history: CaseHistory) throws {
    let first = history.proceedings.first
    let setting = SampleSetting(filedOn: first?.filedOn, court: history.courtCase.court)
    try add([history.courtCase], to: .courtCase, setting)
    try add(history.proceedings, to: .proceeding, setting)
    try add(history.hearings, to: .hearing, setting)
    try add(history.applications, to: .application, setting)
    try add(history.appeals, to: .appeal, setting)
    try add(history.motions, to: .motion, setting)
    try add(history.representations, to: .representation, setting)
    try add(history.bonds, to: .bond, setting)
    try add(history.custodyStays, to: .custody, setting)
    try add(history.charges, to: .charge, setting)
    try add(history.riders, to: .rider, setting)
  }

  private func add(
    _ records: [some DocketRecord],
    to table: ReleaseTable,
    _ setting: SampleSetting,
  ) throws {
    guard !records.isEmpty, let table = tables[table] else { return }
    for record in records { try table.add(record, in: setting) }
  }

  /// Closes the files and gives the account of each.
  func finish() throws -> [SampleManifest.File] {
    try ReleaseTable.allCases.compactMap { try tables[$0]?.finish() }
  }
}
