import CaseModel
import Dashboard
import TerminalKit
import Testing
import TextLayout

@Suite("Entering facts")
struct EntryTests {
  @Test("A hearing that is typed is recorded, and the footer says what was")
  func recorded() throws {
    var driver = Driver()
    driver.press(.letter("2"), .down)
    let id = try #require(driver.selectedID)
    driver.addsHearing()
    driver.type("+2d")
    #expect(driver.shows("Wed 2026-06-03"))
    driver.press(.tab)
    driver.type("930")
    driver.press(.control("s"))
    #expect(driver.selectedID == id)
    #expect(driver.shows("Added Hearing: 2026-06-03, 09:30"))
    #expect(driver.docket.hearings(of: id).contains { $0.startsAt == 570 })
  }

  @Test("A new client becomes the selected case")
  func newClient() throws {
    var driver = Driver()
    driver.press(.letter("0"), .down, .letter("a"), .up, .enter)
    driver.type("DOE Jan")
    driver.press(.control("s"))
    #expect(driver.lines[2].contains("DOE Jan"))
    driver.press(.escape)
    #expect(driver.docket.histories.last?.person?.name == "DOE Jan")
    #expect(driver.selectedID == driver.docket.histories.last?.id)
  }

  @Test("Saving with problems goes to the first one and records nothing")
  func problems() {
    var driver = Driver()
    driver.press(.letter("2"))
    driver.addsHearing()
    driver.press(.tab)
    driver.type("late")
    driver.press(.control("s"))
    #expect(driver.shows("! date is needed"))
    #expect(driver.pointed?.contains("Date") == true)
    #expect(driver.docket.events.isEmpty)
    driver.type("tomorrow")
    driver.press(.function(2))
    #expect(driver.pointed?.contains("Time") == true)
    #expect(driver.shows("! not a time"))
    #expect(driver.docket.events.isEmpty)
  }

  @Test("Enter goes on to the next field, and on the last it saves")
  func enter() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("a"), .end, .enter)
    driver.type("Called.")
    driver.press(.enter)
    #expect(driver.docket.events.isEmpty)
    while driver.docket.events.isEmpty, driver.shows("Add: Note") { driver.press(.enter) }
    #expect(driver.docket.events.last?.kind == .noted)
  }

  @Test("A pasted text stays on its line")
  func paste() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("a"), .end, .enter, .paste("one\ntwo\tthree"))
    #expect(driver.shows("one two three"))
    #expect(driver.shows("Add: Note"))
  }

  @Test("A suggestion is taken with Ctrl-N, and Ctrl-P gives back what was typed")
  func suggestions() {
    var driver = Driver()
    driver.press(.letter("2"))
    driver.addsHearing()
    driver.press(.tab, .tab, .tab)
    driver.type("san")
    driver.press(.control("n"))
    #expect(driver.pointed?.contains("san") == false)
    driver.press(.control("p"))
    #expect(driver.pointed?.contains("san") == true)
  }

  @Test("Leaving asks only where something was typed")
  func leaving() {
    var driver = Driver()
    driver.press(.letter("2"))
    driver.addsHearing()
    driver.press(.escape)
    #expect(!driver.shows("Add: Hearing"))
    driver.addsHearing()
    driver.type("+1d")
    driver.press(.escape)
    #expect(driver.shows("Leave the form?"))
    driver.press(.letter("n"))
    #expect(driver.shows("+1d"))
    driver.press(.escape, .letter("y"))
    #expect(!driver.shows("Add: Hearing"))
    #expect(driver.docket.events.isEmpty)
  }

  @Test("What the docket refuses stays in the form, and can be saved once it was looked at")
  func refused() throws {
    var driver = Driver()
    driver.press(.letter("2"))
    let id = try #require(driver.selectedID)
    driver.press(.enter, .letter("e"), .enter, .tab, .control("u"))
    driver.type("16:45")
    driver.docket.change { $0.editHearing(of: id) { $0.judge = "ABC" } }
    driver.press(.control("s"))
    #expect(driver.shows("! somebody has changed this fact"))
    #expect(driver.shows("16:45"))
    #expect(driver.shows("ABC"))
    #expect(driver.docket.events.isEmpty)
    driver.press(.control("s"))
    let hearing = driver.docket.hearings(of: id).first
    #expect(hearing?.startsAt == 1005)
    #expect(hearing?.judge == "ABC")
  }

  @Test("Undo asks first; yes takes the last event back and no leaves it")
  func undo() throws {
    var driver = Driver()
    driver.press(.letter("2"))
    let id = try #require(driver.selectedID)
    let before = driver.docket.hearings(of: id)
    driver.addsHearing()
    driver.type("+1d")
    driver.press(.control("s"), .letter("u"))
    #expect(driver.shows("Undo event 1 of"))
    #expect(driver.shows("Added Hearing: 2026-06-02"))
    driver.press(.letter("n"))
    #expect(driver.docket.hearings(of: id).count == before.count + 1)
    driver.press(.letter("u"), .letter("y"))
    #expect(driver.docket.hearings(of: id) == before)
    #expect(driver.footer.contains("Undid event 1"))
  }

  @Test("Undoing the event that added a client says that the client goes, and closes the case")
  func undoClient() {
    var driver = Driver()
    let cases = driver.docket.histories.count
    driver.press(.letter("0"), .letter("a"), .up, .enter)
    driver.type("DOE Jan")
    driver.press(.control("s"), .letter("u"))
    #expect(driver.shows("leave the docket"))
    driver.press(.letter("y"))
    #expect(driver.docket.histories.count == cases)
    #expect(driver.selected != nil)
    #expect(!driver.shows("DOE Jan"))
  }

  @Test("A withdrawal asks first")
  func withdraw() throws {
    var driver = Driver()
    driver.press(.letter("2"))
    let id = try #require(driver.selectedID)
    driver.press(.enter, .letter("e"), .home, .letter("x"))
    #expect(driver.docket.events.isEmpty)
    #expect(driver.footer.contains("undoing the event"))
    driver.press(.down, .down, .letter("x"), .letter("y"))
    #expect(driver.docket.hearings(of: id).isEmpty)
    #expect(driver.docket.events.last?.kind == .withdrawn)
  }

  @Test("Nothing is entered into a public docket")
  func publicDocket() {
    var driver = Driver(docket: FakeDocket(kind: .release))
    driver.press(.letter("2"))
    #expect(!driver.footer.contains("add"))
    for key in ["a", "u", "L"] as [Character] {
      driver.press(.letter(key))
      #expect(driver.footer.contains("Only a clinic's own docket"))
    }
    driver.press(.enter, .letter("e"))
    #expect(driver.footer.contains("Only a clinic's own docket"))
  }

  @Test("While a change is on its way, keys change nothing and the dashboard is not settled")
  func saving() {
    var driver = Driver()
    driver.press(.letter("2"))
    driver.addsHearing()
    driver.type("+1d")
    driver.isHeldBack = true
    driver.press(.control("s"), .letter("9"), .control("s"), .escape)
    #expect(driver.changes.count == 1)
    #expect(!driver.dashboard.isSettled)
    #expect(driver.shows("Saving"))
    driver.isHeldBack = false
    driver.answerAll()
    driver.settle()
    #expect(driver.docket.events.count == 1)
    #expect(driver.dashboard.isSettled)
  }
}

extension Driver {
  /// The last line of the screen.
  var footer: String { lines.last { !$0.isEmpty } ?? "" }

  /// The line of a form the pointer is at.
  var pointed: String? { lines.first { $0.contains("▶") && !$0.hasPrefix("▶") } ?? selected }

  /// Whether a text is on the screen.
  func shows(_ text: String) -> Bool { frame().plainText.contains(text) }
}

extension FakeDocket {
  /// The hearings of a case.
  func hearings(of id: Int64) -> [Hearing] {
    histories.first { $0.id == id }?.hearings ?? []
  }
}

extension [CaseHistory] {
  /// Changes the first hearing of a case.
  mutating func editHearing(of id: Int64, _ change: (inout Hearing) -> Void) {
    guard let index = firstIndex(where: { $0.id == id }) else { return }
    change(&self[index].hearings[0])
  }
}
