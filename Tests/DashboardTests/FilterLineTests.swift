import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

private let cases = {
  var session = SessionState()
  session.pane = .cases
  return session
}()

@Suite("The filter line")
struct FilterLineTests {
  @Test("Typing filters after a pause, and Enter keeps")
  func typing() {
    var driver = Driver(session: cases)
    driver.press(.letter("/"))
    for character in "nat:CH" { driver.send(.terminal(.key(.character(character)))) }
    #expect(driver.lines[23].hasSuffix("60 cases"))
    driver.settle()
    #expect(driver.lines[23].hasSuffix("23 of 60 cases"))
    driver.press(.enter)
    #expect(driver.lines[2].hasPrefix(" Filter  nat:CH"))
    #expect(driver.dashboard.session.panes[.cases]?.filter == "nat:CH")
  }

  @Test("Esc restores the filter before and the place in its list")
  func escape() {
    var driver = Driver(docket: FakeDocket(Cast.many), session: cases)
    for _ in 0..<20 { driver.press(.pageDown) }
    let before = driver.lines
    driver.press(.letter("/"))
    driver.type("nat:CH rep:no")
    #expect(driver.lines != before)
    driver.press(.escape)
    #expect(driver.lines == before)
  }

  @Test("A mistake is told under its place, leaves the list alone, and is not kept")
  func mistake() {
    var driver = Driver(session: cases)
    driver.press(.letter("/"))
    driver.type("rep:no attny:tran")
    #expect(driver.lines[3] == String(repeating: " ", count: 16) + "↑")
    #expect(driver.lines[4].contains("no field is called attny"))
    #expect(driver.lines[23].hasSuffix("60 cases"))
    driver.press(.enter)
    #expect(driver.effects.contains { if case .bell = $0 { true } else { false } })
    #expect(driver.dashboard.session.panes[.cases]?.filter == nil)
  }

  @Test("Pasted text is one line, without controls")
  func paste() {
    var driver = Driver(session: cases)
    driver.press(.paste("nat:CH\r\nrep:no\u{1B}[31m\tlin\u{202E}"))
    #expect(driver.lines[2] == " Filter  nat:CH rep:no[31m lin¤")
  }

  @Test("A long text moves under the cursor, and words are deleted")
  func editing() {
    var driver = Driver(session: cases)
    driver.press(.letter("/"))
    driver.type(String(repeating: "陈", count: 60))
    let frame = driver.frame()
    #expect(frame.cursor.map { $0.column < 80 } == true)
    driver.press(.control("u"))
    driver.type("chen lin")
    driver.press(.control("w"), .backspace, .home, .delete)
    #expect(driver.lines[2] == " Filter  hen")
  }

  @Test("Earlier filters come back with the arrow up, and what was typed after them")
  func history() {
    var driver = Driver(session: cases)
    for text in ["nat:CH", "rep:no"] {
      driver.press(.letter("/"), .control("u"))
      driver.type(text)
      driver.press(.enter)
    }
    driver.press(.letter("/"))
    driver.type(" x")
    driver.press(.up, .up)
    #expect(driver.lines[2] == " Filter  nat:CH")
    driver.press(.down, .down)
    #expect(driver.lines[2] == " Filter  rep:no x")
  }

  @Test("Esc on a filtered list clears the filter")
  func clearing() {
    var driver = Driver(session: cases)
    driver.press(.letter("/"))
    driver.type("nat:AB")
    driver.press(.enter)
    #expect(driver.lines.contains { $0.contains("No case passes the filter") })
    driver.press(.escape, .up)
    #expect(driver.lines[23].hasSuffix("60 cases"))
  }
}
