import CaseIntake
import CaseModel
import Testing

@Suite("A clinic's table in Chinese")
struct ChineseTableTests {
  @Test("Headers, days, hours, courts, custody and calendars in either script")
  func whole() throws {
    let fixture = try CaseloadFixture()
    let report = try fixture.load(
      """
      姓名,中文姓名,A号码,国籍,语言,法院,开庭日期,开庭时间,庭别,羁押状态,负责律师,附注,入境日期
      CHEN Dali,陈大力,A000-333-444,中国,普通话,波士顿,2026年12月14日,上午8:30,大庭,在押,李律师,甲,2024年1月5日
      林小美,,A000-333-555,中國,福州話,檀香山移民法庭,2027/1/5,下午1:00,小庭,從未,王律師,,
      """
    )
    #expect(report.failed == 0 && report.questions.isEmpty, "\(report.questions)")
    let all = try fixture.histories()
    try #require(all.count == 2)
    let hearings = all.compactMap(\.hearings.first)
    // The small court is the master calendar, and the large one the hearing on the merits.
    #expect(hearings.map(\.calendar) == ["I", "M"])
    #expect(hearings.map(\.startsAt) == [510, 780])
    #expect(hearings.map { $0.heldOn?.description } == ["2026-12-14", "2027-01-05"])
    #expect(all.map { $0.courtCase.custody } == ["D", "N"])
    #expect(all.map { $0.person?.name } == ["CHEN Dali", "林小美"])
    #expect(all.map { $0.person?.nativeName } == ["陈大力", ""])
    #expect(all.map(\.courtCase.court) == ["BOS", "HON"])
  }

  @Test("The hour alone is the day and the hour, where no other column has the day")
  func together() throws {
    let fixture = try CaseloadFixture()
    try fixture.load("姓名,A号码,法院,开庭时间\nCHEN Wei,A000-333-666,LOS,2026-12-14 09:00\n")
    let hearing = try #require(try fixture.histories().first?.hearings.first)
    #expect(hearing.heldOn?.description == "2026-12-14" && hearing.startsAt == 540)
  }
}
