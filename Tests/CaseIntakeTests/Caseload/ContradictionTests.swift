import CaseModel
import CaseStore
import Testing

@testable import CaseIntake

@Suite("A table of clients that contradicts itself")
struct ContradictionTests {
  private let clinic: CaseloadFixture

  init() throws { clinic = try CaseloadFixture() }

  @Test(
    "Days are read with the day first, or asked about, only where the column shows it",
    arguments: [
      (days: ["13/02/2027", "14/02/2027", "04/03/2027"], third: "2027-03-04", asked: 0),
      (days: ["13/02/2027", "05/06/2027", "04/03/2027"], third: nil, asked: 3),
      (days: ["02/13/2027", "13/02/2027", "04/03/2027"], third: nil, asked: 2),
      (days: ["02/13/2027", "02/14/2027", "04/03/2027"], third: "2027-04-03", asked: 0),
      (days: ["04/04/2027", "13/02/2027", "03/03/2027"], third: "2027-03-03", asked: 1),
    ] as [(days: [String], third: String?, asked: Int)],
  )
  func dayOrder(days: [String], third: String?, asked: Int) throws {
    let rows = days.enumerated().map { "C\($0),A11111111\($0),\($1)\n" }.joined()
    let report = try clinic.load("Name,A-Number,Hearing date\n" + rows)
    #expect(report.added == 3 && report.questions.count == asked, "\(report.questions)")
    let client = try #require(try clinic.histories().last)
    #expect(client.hearings.first?.heldOn?.description == third)
  }

  @Test("A slip among many days of the other order stays a slip")
  func slip() {
    #expect(DayOrder(of: ["13/02/2027"] + Array(repeating: "02/13/2027", count: 5)) == .monthFirst)
    #expect(DayOrder(of: ["13/02/2027"] + Array(repeating: "02/13/2027", count: 4)) == .unsure)
    #expect(DayOrder(of: ["2027-02-13", "Feb 13, 2027", "46082", ""]) == .monthFirst)
  }

  @Test("Two rows of one name, without a number, that differ are not one person's")
  func namesakes() throws {
    let table = "Name,Nationality\nDoe Jan,China\nDOE JAN,Mexico\nRoe Ida,China\nRoe Ida,China\n"
    for _ in 1...2 {
      let report = try clinic.load(table)
      #expect(report.failed == 1 && report.isConserved)
      #expect(report.failures.map(\.line) == [3])
      #expect(report.failures.map(\.column) == ["Nationality"])
      #expect(try clinic.histories().map(\.courtCase.nationality) == ["CH", "CH"])
    }
    #expect(try clinic.defects().map(\.verbatim).contains(Array("DOE JAN,Mexico".utf8)))
  }

  @Test("Of two values for one client the first stays, the other is asked about, and stays asked")
  func values() throws {
    let table = """
      Name,A-Number,Nationality,Court,Hearing date
      Doe Jan,A111-111-111,China,NYC,12/14/2026
      Doe Jan,A111-111-111,Mexico,BOS,12/21/2026
      Doe Jan,A111-111-111,China,NYC,12/28/2026

      """
    for turn in 1...2 {
      let report = try clinic.load(table)
      #expect(report.questions.map(\.line) == [3] && report.questions[0].column == "Nationality")
      #expect(report.failed == 0 && (turn == 1 || report.unchanged == 3))
      let client = try #require(try clinic.histories().first)
      #expect(client.courtCase.nationality == "CH" && client.courtCase.court == "NYC")
      #expect(client.hearings.map(\.court) == ["NYC", "BOS", "NYC"])
      let open = try clinic.docket.reader().openQuestions()
      #expect(open.map(\.value) == ["MX"])
    }
  }

  @Test("A second column of the same kind fills what the first leaves blank; what differs is asked")
  func twice() throws {
    let report = try clinic.load(
      """
      Name,A-Number,Alien Number,Master hearing date,Next hearing,Attorney,Case manager,Colour
      Doe Jan,A111-111-111,111111111,12/14/2026,1/11/2027,Tran,Sample,red
      Roe Ida,,A111-111-112,,1/12/2027,Tran,Sample,blue
      Poe Eva,A111-111-113,A111-111-114,1/13/2027,1/13/2027,Tran,Sample,

      """
    )
    #expect(report.unreadColumns == ["Case manager", "Colour"])
    #expect(report.questions.map(\.line) == [2, 4])
    #expect(report.questions.map(\.column) == ["Next hearing", "Alien Number"])
    let clients = try clinic.histories()
    #expect(
      clients.map { $0.person?.alienNumber } == ["A111-111-111", "A111-111-112", "A111-111-113"]
    )
    #expect(
      clients.map { $0.hearings.compactMap { $0.heldOn?.description } } == [
        ["2026-12-14"], ["2027-01-12"], ["2027-01-13"],
      ]
    )
  }
}
