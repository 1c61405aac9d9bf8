import CaseIntake
import CaseModel
import Testing

@Suite("Facts of the law in a clinic's table")
struct CaseloadFactTests {
  private let fixture: CaseloadFixture

  init() throws {
    fixture = try CaseloadFixture()
  }

  private let table = """
    Name,A Number,order.date,order.decision,order.until,petition.what,petition.date,petition.court
    DOE Ana,A000-100-100,2026-11-02,V,2026-12-01,,,
    DOE Ben,A000-100-101,2026-09-01,X,,pfr,2026-11-20,2
    """

  @Test("Columns named after a form's fields enter its facts, and a second import adds none")
  func facts() throws {
    let report = try fixture.load(table)
    #expect(report.added == 2 && report.failed == 0 && report.events == 5)
    let histories = try fixture.histories()
    let ana = try #require(histories.first).derive(asOf: fixture.today).summary
    #expect(ana.order == "vd")
    let ben = try #require(histories.last)
    #expect(ben.repatriation.map(\.value) == ["pfr"])
    #expect(ben.repatriation.map(\.detail) == ["2"])
    #expect(ben.derive(asOf: fixture.today).summary.order == "petition")
    let again = try fixture.load(table)
    #expect(again.unchanged == 2 && again.events == 0)
  }

  @Test("A fact that cannot be taken sets its whole row aside, with the column")
  func wrong() throws {
    let report = try fixture.load(
      "Name,A Number,status.what,status.date\nDOE Ana,A000-100-100,tps,2026-01-01\n"
    )
    #expect(report.failed == 1 && report.added == 0)
    let failure = try #require(report.failures.first)
    #expect(failure.reason.english.contains("last day is needed"))
    #expect(try fixture.histories().isEmpty)
  }
}
