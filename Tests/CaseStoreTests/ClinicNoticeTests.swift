import CaseModel
import CaseStore
import Testing

@Suite("Notice of hearings moved up in a clinic's docket")
struct ClinicNoticeTests {
  @Test("A hearing put to an earlier day counts, by days moved and days of notice")
  func movedUp() throws {
    let clinic = try Clinic()
    let key = try clinic.clientWithHearing()
    let event = try clinic.correct(key, ["date": "+4d"])
    let entered = try #require(Day(iso: String(event.at.prefix(10))))
    let measures = try ["advanced", "advanced-days", "advanced-notice"]
      .map { try #require(Measure.named($0)) }
    let period = FigurePeriod("soon", today - 400, today + 100, asOf: today + 100)
    let question = FigureQuestion(measures, periods: [period], asOf: today + 100)
    let values = try clinic.reader.figures(question).total.values.map { $0[0] }
    #expect(values[0] == .count(1))
    #expect(values[1].number == 6)
    #expect(values[2].number == Double(today + 4 - entered))
  }

  @Test("A hearing put off is no hearing moved up")
  func putOff() throws {
    let clinic = try Clinic()
    let key = try clinic.clientWithHearing()
    _ = try clinic.correct(key, ["date": "+20d"])
    let measure = try #require(Measure.named("advanced"))
    let question = FigureQuestion([measure], asOf: today + 100)
    #expect(try clinic.reader.figures(question).total.values[0][0] == .count(0))
  }
}
