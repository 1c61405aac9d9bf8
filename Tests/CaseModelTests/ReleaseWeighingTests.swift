import CaseModel
import Testing

@Suite("A release is weighed before it takes the docket's place")
struct ReleaseWeighingTests {
  private let before = Day(year: 2026, month: 8, day: 1) ?? Day(number: 0)

  private func tally(
    _ table: ReleaseTable,
    rows: Int,
    defective: Int = 0,
    declared: Int? = nil,
  ) -> TableTally {
    var tally = TableTally(table: table.rawValue, file: table.recordType.fileName)
    tally.rows = rows
    tally.loaded = rows - defective
    tally.defective = defective
    tally.declaredRows = declared
    return tally
  }

  private func weighing(
    _ held: [TableTally],
    after days: Int = 31,
    _ basis: DayBasis = .name,
  ) -> ReleaseWeighing {
    let holding = ReleaseWeighing.Holding(label: "before", asOf: before, tallies: held)
    return ReleaseWeighing(
      asOf: before + days,
      basis: basis,
      against: held.isEmpty ? nil : holding,
    )
  }

  @Test(
    "A table is short by the release's own count, or by what the docket holds",
    arguments: [
      (rows: 2721, declared: 8170, held: 0, isShort: true),
      (rows: 8169, declared: 8170, held: 8000, isShort: false),
      (rows: 8160, declared: 8170, held: 0, isShort: true),
      (rows: 12_662_540, declared: 12_662_705, held: 0, isShort: false),
      (rows: 7, declared: 10, held: 0, isShort: true),
      (rows: 4, declared: 0, held: 6, isShort: false),
      (rows: 2, declared: 0, held: 6, isShort: true),
      // 896,906 of 16 million applications were missing from a release.
      (rows: 15_103_094, declared: 0, held: 16_000_000, isShort: true),
      (rows: 15_999_000, declared: 0, held: 16_000_000, isShort: false),
      (rows: 0, declared: 0, held: 1, isShort: true),
    ],
  )
  func shortTable(rows: Int, declared: Int, held: Int, isShort: Bool) {
    let new = tally(.hearing, rows: rows, declared: declared == 0 ? nil : declared)
    let concerns = weighing([tally(.hearing, rows: held)])
      .tables([tally(.courtCase, rows: 5), new])
      .filter { $0.kind == .shortTable }
    #expect(concerns.count == (isShort ? 1 : 0), "\(concerns)")
    #expect(concerns.allSatisfy { $0.words.contains("tbl_schedule has \(rows) row") })
  }

  @Test("A table of which most rows were set aside is short, whatever was there before")
  func setAside() {
    let read = [tally(.courtCase, rows: 9), tally(.charge, rows: 10, defective: 6)]
    #expect(weighing([]).tables(read).map(\.kind) == [.shortTable])
  }

  @Test("A table the docket has rows of is missed; one it never had is not")
  func missing() {
    let held = [tally(.courtCase, rows: 9), tally(.hearing, rows: 20), tally(.bond, rows: 0)]
    var absent = TableTally(table: "hearing", file: "")
    absent.note("no file")
    let found = weighing(held).tables([tally(.courtCase, rows: 9), absent])
    #expect(found.map(\.kind) == [.missingTable])
    #expect(found[0].words.contains("tbl_schedule") && found[0].words.contains("20 rows"))
    #expect(weighing(held).missing([.bond, .motion]) == [])
  }

  @Test("A table the release declares is missed, though the docket is new")
  func declared() {
    var absent = TableTally(table: "hearing", file: "")
    absent.declaredRows = 192
    let found = weighing([]).tables([tally(.courtCase, rows: 9), absent])
    #expect(found.map(\.kind) == [.missingTable])
    #expect(found[0].words.contains("tbl_schedule") && found[0].words.contains("192 rows"))
    #expect(weighing([]).missing([.bond], declared: [.hearing: 5]) == [])
  }

  @Test("A column the docket's release has is missed; one it never had is not")
  func missingColumn() {
    var held = tally(.proceeding, rows: 20)
    held.missingColumns = ["ABSENTIA"]
    var read = tally(.proceeding, rows: 21)
    read.missingColumns = ["ABSENTIA", "DEC_CODE"]
    let tables = [tally(.courtCase, rows: 9), read]
    let found = weighing([tally(.courtCase, rows: 9), held]).tables(tables)
    #expect(found.map(\.kind) == [.missingColumn])
    #expect(found[0].words.contains("DEC_CODE"))
    #expect(weighing([tally(.courtCase, rows: 9)]).tables(tables) == [])
  }

  @Test(
    "A column of which many values cannot be read is in another writing",
    arguments: [
      (values: 115, rows: 192, isMany: true), (values: 19, rows: 192, isMany: false),
      (values: 20, rows: 192, isMany: true), (values: 3, rows: 4, isMany: false),
      (values: 4_000, rows: 47_000_000, isMany: false),
    ],
  )
  func unreadColumn(values: Int, rows: Int, isMany: Bool) {
    var read = tally(.hearing, rows: rows)
    read.emptied = ["ADJ_DATE": values]
    let found = weighing([]).tables([tally(.courtCase, rows: 9), read])
    #expect(found.map(\.kind) == (isMany ? [.unreadColumn] : []))
    #expect(found.allSatisfy { $0.words.contains("ADJ_DATE") && $0.words.contains("\(values)") })
  }

  @Test("A release without a case is weighed even where nothing was there before")
  func noCases() {
    #expect(weighing([]).tables([tally(.courtCase, rows: 0)]).map(\.kind) == [.noCases])
    let all = tally(.courtCase, rows: 3, defective: 3)
    #expect(weighing([]).tables([all]).map(\.kind).contains(.noCases))
  }

  @Test("An older day and a guessed day are weighed, the same day is not")
  func days() {
    let held = [tally(.courtCase, rows: 9)]
    #expect(weighing(held, after: 0).day == [])
    #expect(weighing(held, after: -1).day.map(\.kind) == [.older])
    #expect(weighing(held, after: 1, .fileDates).day.map(\.kind) == [.guessedDay])
    #expect(weighing([], after: -9, .today).day.map(\.kind) == [.guessedDay])
    for basis in [DayBasis.stated, .name, .folder, .countList] {
      #expect(weighing([], after: 1, basis).day == [])
    }
  }
}

extension TableTally {
  fileprivate mutating func note(_ what: String) { notes[what] = 1 }
}
