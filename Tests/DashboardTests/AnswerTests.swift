import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

private func session(_ pane: PaneKey) -> SessionState {
  var session = SessionState()
  session.pane = pane
  return session
}

@Suite("Answers of the docket")
struct AnswerTests {
  @Test("An answer to an older question is dropped")
  func stale() {
    var driver = Driver(session: session(.cases), isHeldBack: true)
    let old = driver.questions
    driver.questions = []
    driver.press(.letter("r"))
    for (ticket, request) in old {
      for answer in driver.docket.answers(request) { driver.send(.answer(ticket, answer)) }
    }
    #expect(!driver.lines.contains { $0.contains("CHEN") })
    #expect(!driver.dashboard.isSettled)
    driver.answerAll()
    driver.settle()
    driver.answerAll()
    #expect(driver.lines.contains { $0.contains("CHEN") })
    #expect(driver.dashboard.isSettled)
  }

  @Test("A count that stopped early is shown so until the exact one comes")
  func cappedCount() {
    var driver = Driver(session: session(.cases), isHeldBack: true)
    let question = driver.questions.first { $0.ticket.purpose == .count(.cases) }
    driver.answerAll()
    guard let ticket = question?.ticket else {
      Issue.record("nothing was counted")
      return
    }
    driver.send(.answer(ticket, .count(CaseCount(10_000, isCapped: true))))
    #expect(driver.lines[23].hasSuffix("10,000+ of 60 cases"))
    driver.send(.answer(ticket, .count(CaseCount(12_345))))
    #expect(driver.lines[23].hasSuffix("12,345 of 60 cases"))
  }

  @Test("A docket that changes all the time is read one change at a time")
  func busyDocket() {
    var driver = Driver(session: session(.cases))
    driver.isHeldBack = true
    for _ in 0..<10 { driver.send(.docketChanged) }
    #expect(driver.questions.filter { $0.ticket.purpose == .page(.cases) }.count == 1)
    let asked = driver.questions
    driver.questions = []
    for (ticket, request) in asked {
      for answer in driver.docket.answers(request) { driver.send(.answer(ticket, answer)) }
    }
    #expect(driver.questions.filter { $0.ticket.purpose == .page(.cases) }.count == 1)
  }

  @Test("A page that fails later leaves the rows, and the footer says so")
  func lateFailure() {
    var driver = Driver(session: session(.cases))
    driver.isHeldBack = true
    driver.send(.docketChanged)
    for (ticket, _) in driver.questions { driver.send(.answer(ticket, .failed("disk full"))) }
    #expect(driver.lines[23].contains("Not refreshed: disk full"))
    #expect(driver.lines.contains { $0.contains("CHEN") })
  }

  @Test("A case that is gone says so, and Esc leads back")
  func missingCase() {
    var driver = Driver(session: session(.cases))
    driver.isHeldBack = true
    driver.press(.down, .enter)
    driver.docket.change { $0 = [] }
    driver.answerAll()
    #expect(driver.lines.contains { $0.contains("This case is not in the docket") })
    driver.press(.escape)
    #expect(driver.selectedID == 9_000_102)
  }

  @Test("A figure of the overview and the list it opens agree")
  func figuresAgree() {
    for place in 0..<15 {
      var driver = Driver(session: session(.overview))
      driver.press(.end, .home)
      for _ in 0..<(place % 3) { driver.press(.down) }
      for _ in 0..<(place / 6) { driver.press(.down, .down, .down) }
      if place / 3 % 2 == 1 { driver.press(.right) }
      let figure = driver.selectedFigure
      driver.press(.enter)
      let words = driver.lines[23].split(separator: " ")
      let unit = words.last?.hasPrefix("cases") == true ? 3 : 1
      let count = words.dropLast(unit).last.map(String.init)
      #expect(figure == count, "figure \(place)")
    }
  }

  @Test("The session comes back as it was left")
  func sessionRoundTrip() {
    var driver = Driver(session: session(.cases))
    driver.press(.letter("2"), .letter("s"), .down, .enter, .letter("s"), .enter)
    driver.press(.letter("c"), .letter(" "), .escape, .letter("t"), .letter("m"), .letter("/"))
    driver.type("rep:no")
    driver.press(.enter)
    let left = driver.dashboard.session
    #expect(SessionState(text: left.text) == left)
    let again = Driver(session: SessionState(text: left.text))
    driver.press(.home)
    #expect(Array(again.lines.dropLast()) == Array(driver.lines.dropLast()))
    #expect(SessionState(text: "pane moon\n\u{1B}\nhearings.sort nosuch\n").pane == .overview)
  }
}

extension Driver {
  /// The number of the selected figure of the overview.
  fileprivate var selectedFigure: String? {
    let frame = frame()
    guard let cursor = frame.cursor else { return nil }
    let row = frame.row(cursor.row).dropFirst(cursor.column + 1).prefix(9)
    var view = String.UnicodeScalarView()
    for cell in row { cell.append(to: &view) }
    return String(view).split(separator: " ").first.map(String.init)
  }
}
