import CaseIntake
import CaseModel
import CaseStore
import Testing

private let header = "Client Name,A#,Country,Court,Next Hearing,Hearing Time,Judge,Attorney,Notes\n"
private let jan = "\"Doe, Jan\",A000-100-100,China,BOS,12/1/2026,9:30 AM,Hon. X,J. Tran,calls\n"
private let ida = "Roe Ida,000100101,Mexico,Chicago,,,,J. Tran,\n"

@Suite("A clinic's table of clients")
struct CaseloadTests {
  private let clinic: CaseloadFixture

  init() throws {
    clinic = try CaseloadFixture()
  }

  @Test("Rows become clients with hearings, by guessed headers")
  func guessed() throws {
    let report = try clinic.load(header + jan + ida)
    #expect(report.added == 2 && report.failed == 0 && report.isConserved)
    let first = try #require(try clinic.histories().first)
    #expect(first.person?.name == "Doe, Jan")
    #expect(first.person?.alienNumber == "A000-100-100")
    #expect(first.courtCase.nationality == "CH")
    #expect(first.hearings.first?.startsAt == 570)
    #expect(first.hearings.first?.heldOn == Day(iso: "2026-12-01"))
    #expect(try clinic.isSound())
  }

  @Test("The same file a second time appends nothing")
  func idempotence() throws {
    try clinic.load(header + jan + ida)
    let events = try clinic.events()
    let again = try clinic.load(header + jan + ida)
    #expect(again.unchanged == 2 && again.events == 0 && again.isConserved)
    #expect(try clinic.events() == events)
  }

  @Test("A repeat corrects what differs, moves the hearing ahead and adds nobody")
  func repeated() throws {
    try clinic.load(header + jan + ida)
    let moved = "\"Doe, Jan\",000100100,China,BOS,12/15/2026,9:30,Hon. X,L. Haas,\n"
    let report = try clinic.load(header + moved + ida)
    #expect(report.updated == 1 && report.unchanged == 1 && report.events == 2)
    let first = try #require(try clinic.histories().first)
    #expect(try clinic.histories().count == 2)
    #expect(first.hearings.map(\.heldOn) == [Day(iso: "2026-12-15")])
    #expect(first.person?.attorney == "L. Haas")
    #expect(first.person?.note == "calls", "a blank field says nothing")
    let kinds = try clinic.docket.reader().events(of: first.id).map(\.kind)
    #expect(kinds == [.recorded, .recorded, .noticed, .corrected, .corrected, .noticed])
    #expect(try clinic.isSound())
  }

  @Test("Rows that fail say line and column, are kept word for word, and hold nothing up")
  func failures() throws {
    let bad =
      "Poe,A12,Atlantis,BOS,2/30/2026,,,,\n" + "Short,A000100103\n" + ",000100104,MX,,,,,,\n"
      + "No Number,,MX,,,,,,\n" + jan + "Late,000100105,MX,,,9:30,,,\n"
    let report = try clinic.load(header + jan + bad + ida)
    #expect(report.rows == 8 && report.added == 5 && report.failed == 2 && report.isConserved)
    #expect(report.failures.map { "\($0.line) \($0.column)" } == ["4 ", "5 Client Name"])
    #expect(
      report.questions.map { "\($0.line) \($0.column)" } == [
        "3 A#", "3 Country", "3 Next Hearing", "8 Next Hearing",
      ]
    )
    let reasons = (report.failures.map(\.reason) + report.questions.map(\.reason)).map(\.english)
      .joined()
    for value in ["Poe", "A12", "Atlantis", "000100", "Doe"] { #expect(!reasons.contains(value)) }
    let defects = try clinic.defects()
    #expect(defects.map(\.line) == [4, 5])
    #expect(defects.map(\.verbatim)[0] == Array("Short,A000100103".utf8))
    try clinic.load(header + jan + bad + ida)
    #expect(try clinic.defects() == defects, "the same row is kept once")
    #expect(try clinic.isSound())
  }

  @Test("A trial counts and changes nothing")
  func trial() throws {
    let report = try clinic.load(header + jan + "x\n", isTrial: true)
    #expect(report.added == 1 && report.failed == 1)
    #expect(try clinic.histories().isEmpty)
    #expect(try clinic.defects().isEmpty)
  }

  @Test("A mapping file names columns, and its mistakes are named by line")
  func mapping() throws {
    let file = "Who;File;When\nDoe Jan;000100100;2026-12-01 10:15:00\n"
    let report = try clinic.load(
      file,
      mapping: "# ours\nname = Who\nanumber=file\nhearing.date = When\n",
    )
    #expect(report.added == 1)
    #expect(try clinic.histories().first?.hearings.first?.startsAt == 615)
    for (text, line) in [
      ("name Who", 1), ("\nnam = Who", 2), ("name = Whom", 1), ("name = Who\nname = File", 2),
      ("name = Who\nnative = Who", 2),
    ] {
      #expect {
        try clinic.load(file, mapping: text)
      } throws: { ($0 as? ImportError)?.line == line }
    }
    #expect(throws: ImportError.self) { try clinic.load(file) }
    #expect(throws: ImportError.self) { try clinic.load("A Number,Court\n000100100,BOS\n") }
  }

  @Test("A case is known by its number where the row has no A-number")
  func byNumber() throws {
    try clinic.load(header + jan)
    let report = try clinic.load("Vigil ID,Name,Attorney\n1,\"Doe, Jan\",S. Abara\n7,Roe,x\n")
    #expect(report.updated == 1 && report.failed == 1)
    #expect(try clinic.histories().first?.person?.attorney == "S. Abara")
  }
}
