import CaseIntake
import CaseModel
import Foundation
import Testing

@Suite("Rows out of line are mended only where one answer is left")
struct ReleaseShiftTests {
  private let charges = RowWriting(headers: [
    "IDNPRCDCHG", "IDNCASE", "IDNPROCEEDING", "CHARGE", "CHG_STATUS",
  ])

  private func load(_ table: ReleaseTable, _ text: String) throws -> RecordingSink {
    let name = table.recordType.fileName
    return try ReleaseFixture().write(text, to: "\(name).csv").load()
  }

  private func charge(_ row: String) throws -> (RecordingSink, [Charge]) {
    let sink = try load(.charge, charges.file([row]))
    #expect(sink.tally(.charge).isConserved)
    return (sink, (sink.rows[.charge] ?? []).map(Charge.init(values:)))
  }

  @Test("A tab inside a padded charge with an empty status leaves the charge whole")
  func paddedCharge() throws {
    let (_, found) = try charge("1\t9201\t9301\t241a01\tB     \t")
    #expect(found.map(\.section) == ["241a01B"])
    #expect(found.map(\.status) == [""])
  }

  @Test(
    "A charge that may be whole or cut is set aside, and never read as another",
    arguments: ["241a01\tB\t", "212a06\tA\t", "237a01\tC\t"],
  )
  func doubtfulCharge(end: String) throws {
    let (sink, found) = try charge("1\t9201\t9301\t\(end)")
    #expect(found.isEmpty)
    #expect(sink.defects.map(\.reason) == [.extraField])
    #expect(sink.defects.map(\.caseID) == [9201])
  }

  @Test("A row that ends in a tab too many is taken as it stands")
  func trailing() throws {
    let writing = RowWriting(.courtCase)
    let values = ["CASEPRIORITY_CODE": "DETAINED", "DATE_DETAINED": "2020-01-02", "Sex": "M"]
    let row = writing.row(caseValues(7, values)) + "\t"
    let sink = try load(.courtCase, writing.file([row, writing.row(caseValues(8))]))
    #expect(sink.cases.map(\.id) == [7, 8])
    #expect(sink.cases.first?.priority == "DETAINED")
    #expect(sink.cases.first?.sex == "M")
    #expect(sink.cases.first?.detainedOn == Day(iso: "2020-01-02"))
    #expect(sink.defects.first?.repair?.hasPrefix("dropped") == true)
  }

  @Test("Counsel's rows that end in a tab too many are taken as they stand")
  func trailingCounsel() throws {
    let writing = RowWriting(.representation)
    let values = [
      "IDNREPSASSIGNED": "3", "IDNCASE": "7", "STRATTYLEVEL": "COURT", "STRATTYTYPE": "ALIEN",
      "PARENT_TABLE": "A_tblCase", "PARENT_IDN": "7", "BASE_CITY_CODE": "MIA",
      "E_28_DATE": "2021-01-28 00:00:00.000", "BLNPRIMEATTY": "1",
    ]
    let sink = try load(.representation, writing.file([writing.row(values) + "\t"]))
    let found = (sink.rows[.representation] ?? []).map(Representation.init(values:))
    #expect(found.map(\.courtAppearanceOn) == [Day(iso: "2021-01-28")])
    #expect(found.map(\.isPrimary) == [1])
  }

  @Test(
    "Every extra tab in a sound row is mended into the same values, or set aside",
    arguments: ["UC", "", "DETAINED"],
  )
  func everyTab(priority: String) throws {
    let writing = RowWriting(.courtCase)
    let day = "2020-01-02 00:00:00.000"
    let fields = writing.fields(
      caseValues(5, ["CASEPRIORITY_CODE": priority, "DATE_DETAINED": day, "LPR": "1"])
    )
    let sound = try #require(
      try load(.courtCase, writing.file([fields.joined(separator: "\t")])).cases.first
    )
    for place in 0...fields.count {
      var damaged = fields
      damaged.insert("", at: place)
      let sink = try load(.courtCase, writing.file([damaged.joined(separator: "\t")]))
      #expect(sink.cases.isEmpty || sink.cases == [sound], "a tab before field \(place + 1)")
      #expect(sink.tally(.courtCase).isConserved)
    }
  }

  @Test("A row set aside names its case only where it is in line that far")
  func caseOfDefect() throws {
    let writing = RowWriting(.hearing)
    let values = ["IDNSCHEDULE": "1", "IDNPROCEEDING": "2", "IDNCASE": "77"]
    let short = writing.fields(values).dropLast(4).joined(separator: "\t")
    var shifted = writing.fields(values)
    shifted[1] = "LOS"
    shifted.removeLast()
    let sink = try load(.hearing, writing.file([short, shifted.joined(separator: "\t")]))
    #expect(sink.defects.map(\.caseID) == [77, nil])
  }
}

@Suite("A code list that cannot be read")
struct MalformedLookupTests {
  @Test(
    "leaves the release readable, and is told of",
    arguments: [
      "MX,MEXICO\nGT,GUATEMALA\n", "", "\u{FEFF}x\ty\n1\tz\n", "idn\tcode\n1\tMX\n",
    ],
  )
  func lookup(text: String) throws {
    let writing = RowWriting(.courtCase)
    let fixture = try ReleaseFixture()
    try fixture.write(writing.file([writing.row(caseValues(1))]), to: "A_TblCase.csv")
    try fixture.write(text, to: "Lookup/tblLookupNationality.csv")
    let sink = try fixture.load()
    #expect(sink.cases.map(\.id) == [1])
    let tally = try #require(sink.tallies.first { $0.file == "tblLookupNationality.csv" })
    #expect(tally.isConserved)
    #expect(tally.notes.keys.contains { $0.hasPrefix("no code list") })
    #expect(sink.entries.isEmpty)
  }
}
