import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Several rows are worked on at once")
struct TogetherTests {
  @Test("Marked rows get another attorney in one group, asked first, and one undo takes all back")
  func attorney() {
    var driver = Driver()
    driver.press(.letter("2"), .character(" "), .character(" "), .character(" "))
    driver.press(.letter("A"), .enter)
    driver.type("J. Tran")
    driver.press(.enter)
    #expect(driver.docket.events.isEmpty)
    #expect(driver.shows("Attorney for 3 cases?"))
    #expect(driver.shows("Attorney: J. Tran"))
    driver.press(.letter("y"))
    #expect(driver.docket.events.count == 3)
    #expect(Set(driver.docket.events.compactMap(\.groupSource)).count == 1)
    #expect(driver.attorneys("J. Tran") == 3)
    #expect(driver.footer.contains("Entered for 3 cases; u takes it back"))
    driver.press(.letter("0"))
    let id = driver.docket.events[0].caseID
    driver.press(.letter("J"))
    driver.type("\(id)")
    driver.press(.enter, .letter("u"))
    #expect(driver.shows("Undo all of it?"))
    driver.press(.letter("y"))
    #expect(driver.attorneys("J. Tran") == 0)
  }

  @Test("Marks stay under another filter, and what is exported is every marked row")
  func marksStay() throws {
    var driver = Driver()
    driver.press(.letter("0"), .character(" "), .letter("/"))
    let first = try #require(driver.dashboard.list?.marked.keys.first)
    driver.type("nat:HA")
    driver.press(.enter, .character(" "))
    #expect(driver.footer.contains("2 marked"))
    driver.press(.letter("="))
    #expect(driver.shows("They differ in"))
    driver.press(.escape, .letter("E"), .enter)
    var exports: [ListExport] = []
    for case .export(let export) in driver.effects { exports.append(export) }
    let export = try #require(exports.first)
    #expect(export.marked?.count == 2)
    #expect(export.marked?.contains(first) == true)
    #expect(Set(driver.docket.rows(export.query).map(\.id)) == export.marked)
  }

  @Test("No leads back into the form, and nothing is entered")
  func answeredNo() {
    var driver = Driver()
    driver.press(.letter("2"), .character(" "), .character(" "), .letter("A"), .down, .enter)
    driver.type("Called.")
    while driver.docket.events.isEmpty, !driver.shows("for 2 cases?") { driver.press(.enter) }
    driver.press(.letter("n"))
    #expect(driver.docket.events.isEmpty)
    driver.type("x")
    #expect(driver.shows("Called.x") || driver.shows("2 cases"))
  }

  @Test("An attorney's cases are handed over by M, a name and yes")
  func handOver() {
    var driver = Driver()
    driver.press(.letter("0"), .letter("M"))
    #expect(driver.shows("60 cases"))
    driver.type("J. Tran")
    driver.press(.enter, .letter("y"))
    #expect(driver.attorneys("J. Tran") == 60)
  }

  @Test("Marked items of a queue are finished together, after a preview, and taken back together")
  func items() {
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(docket: docket, conduct: Conduct(who: "sam"))
    driver.tell(FakeQueues.now.seconds)
    driver.press(.letter("5"), .down, .down)
    driver.press(.character(" "), .character(" "), .letter("d"))
    #expect(driver.shows("Finish: 2 items?"))
    let before = driver.docket.queues.done
    driver.press(.letter("y"))
    #expect(driver.docket.queues.done == before + 2)
    #expect(driver.footer.contains("2 items: finished; u takes it back"))
    driver.press(.letter("u"))
    #expect(driver.docket.queues.done == before)
  }

  @Test("A client and the first hearing are entered on one form, as one group")
  func clientWithHearing() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("a"), .home, .enter)
    driver.type("ROE Ana")
    for _ in 0..<40 where !(driver.pointed ?? "").contains("Hearing on") { driver.press(.tab) }
    driver.type("+10d")
    driver.press(.control("s"))
    #expect(driver.docket.events.count == 2)
    #expect(Set(driver.docket.events.compactMap(\.groupSource)).count == 1)
    let added = driver.docket.histories.last
    #expect(added?.person?.name == "ROE Ana")
    #expect(added?.hearings.first?.heldOn == asOf + 10)
  }

  @Test("A time without a day is refused at the field of the day")
  func hearingWithoutDay() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("a"), .home, .enter)
    driver.type("ROE Ana")
    for _ in 0..<40 where !(driver.pointed ?? "").contains("Time") { driver.press(.tab) }
    driver.type("9:30")
    driver.press(.control("s"))
    #expect(driver.docket.events.isEmpty)
    #expect(driver.pointed?.contains("Hearing on") == true)
  }
}

extension Driver {
  /// How many clients have an attorney.
  fileprivate func attorneys(_ name: String) -> Int {
    docket.histories.count { $0.person?.attorney == name }
  }
}

extension FakeQueues {
  /// How many items are finished.
  fileprivate var done: Int {
    items.count { if case .done = $0.recorded { true } else { false } }
  }
}
