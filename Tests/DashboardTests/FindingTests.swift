import CaseModel
import TerminalKit
import TerminalTestSupport
import Testing
import TextLayout

@testable import Dashboard

@Suite("Anything is found by typing")
struct FindingTests {
  private func driver(_ pane: PaneKey, _ docket: FakeDocket = FakeDocket()) -> Driver {
    var session = SessionState()
    session.pane = pane
    return Driver(CellSize(columns: 100, rows: 30), docket: docket, session: session)
  }

  @Test(
    "Every pane has a legend of its own words",
    arguments: [
      ("5", "Clashing hearings"), ("5", "put off, and back on that day"),
      ("8", "general knowledge, verify"), ("8", "ICE's own rating"), ("2", "What is counted"),
    ],
  )
  func legends(pane: Character, words: String) {
    var driver = Driver(CellSize(columns: 120, rows: 400))
    driver.press(.letter(pane), .letter("K"))
    #expect(driver.lines.contains { $0.contains(words) })
  }

  @Test("Tab completes a field, then its values in words, the most frequent first")
  func completion() {
    var driver = driver(.cases)
    driver.press(.letter("/"))
    driver.type("na")
    driver.press(.tab)
    #expect(driver.lines[2].hasPrefix(" Filter  name:"))
    driver.press(.control("u"))
    driver.type("nat")
    driver.press(.tab)
    #expect(driver.lines[2].hasPrefix(" Filter  nat:"))
    driver.type("chin")
    #expect(driver.lines[3].contains("CH"))
    #expect(driver.lines[3].contains("China"))
    #expect(driver.lines[3].contains("23"))
    driver.press(.tab)
    #expect(driver.lines[2].hasPrefix(" Filter  nat:CH"))
    driver.press(.enter)
    #expect(driver.lines[29].hasSuffix("23 of 60 cases"))
  }

  @Test("The palette finds a command by scattered letters, a view and a client, and does it")
  func palette() {
    var driver = driver(.hearings)
    driver.press(.letter(":"))
    driver.type("rem ord")
    driver.press(.enter)
    #expect(driver.dashboard.session.pane == .orders)
    driver.press(.letter(":"))
    driver.type("without counsel")
    driver.press(.enter)
    #expect(driver.dashboard.session.panes[.hearings]?.filter == "rep:no hearing<=7d")
    driver.press(.letter(":"))
    driver.type("ouyang")
    #expect(driver.lines.contains { $0.contains("OUYANG") })
    driver.press(.enter)
    #expect(driver.lines[2].contains("› Case"))
  }

  @Test("n and N go to the next and the previous row with a text, and it is marked")
  func search() {
    var driver = driver(.cases, FakeDocket(Cast.many))
    let first = driver.selectedID
    driver.press(.letter("F"))
    driver.type("chen")
    driver.press(.enter)
    let found = driver.selectedID
    #expect(driver.selected?.contains("CHEN") == true)
    driver.press(.letter("n"), .letter("n"), .letter("N"), .letter("N"))
    #expect(driver.selectedID == found || driver.selectedID == first)
    #expect(driver.frame().styleMap.contains("m"))
    driver.press(.letter("F"))
    driver.type("nobody at all")
    driver.press(.enter)
    #expect(driver.footer.contains("No further row with"))
  }

  @Test("Back and forth lead through the places one was, with filter and row")
  func trail() {
    var driver = driver(.cases)
    driver.press(.down, .down)
    let cases = driver.lines
    driver.press(.letter("3"), .down)
    driver.press(.letter("["))
    #expect(driver.lines.dropLast() == cases.dropLast())
    driver.press(.letter("]"))
    #expect(driver.dashboard.session.pane == .orders)
    driver.press(.letter("]"))
    #expect(driver.footer.contains("Nowhere further forth"))
  }

  @Test("Esc on a list opened from a figure leads back to it, and the list's filter is as it was")
  func origin() {
    var driver = driver(.hearings)
    driver.press(.letter("/"))
    driver.type("nat:CH")
    driver.press(.enter, .letter("1"), .enter)
    #expect(driver.dashboard.session.panes[.hearings]?.filter == "hearing<=7d")
    driver.press(.escape)
    #expect(driver.dashboard.session.pane == .overview)
    driver.press(.letter("2"))
    #expect(driver.lines[2].hasPrefix(" Filter  nat:CH"))
  }

  @Test("Help begins with the keys of where it was opened, and finds a text")
  func help() {
    var driver = driver(.queues)
    driver.press(.letter("?"))
    #expect(driver.lines[3].contains("Keys here: Queues"))
    driver.press(.letter("/"))
    driver.type("fiscal")
    driver.press(.enter)
    let place = driver.lines
    driver.press(.letter("N"))
    #expect(driver.footer.contains("further up") || driver.lines != place)
  }

  @Test("A view is kept under a name and is text that reads back")
  func views() {
    var driver = driver(.hearings)
    driver.press(.letter("/"))
    driver.type("rep:no")
    driver.press(.enter, .letter("V"))
    driver.type("My view")
    driver.press(.enter)
    var kept: [SavedView] = []
    for case .keepViews(let views) in driver.effects { kept = views }
    #expect(kept.first?.name == "My view")
    #expect(kept.first?.state.filter == "rep:no")
    #expect(
      SavedView.read(SavedView.text(of: kept + SavedView.shipped)) == kept + SavedView.shipped
    )
  }
}

@Suite("Many rows at once")
struct MarkTests {
  private func driver() -> Driver {
    var session = SessionState()
    session.pane = .cases
    return Driver(CellSize(columns: 120, rows: 36), session: session)
  }

  @Test("One, a span and all of a filter are marked, counted, and unmarked by Esc")
  func marks() {
    var driver = driver()
    driver.press(.letter(" "))
    #expect(driver.footer.contains("1 marked"))
    driver.press(.down, .down, .letter("v"))
    #expect(driver.footer.contains("4 marked"))
    driver.press(.letter("/"))
    driver.type("nat:CH")
    driver.press(.enter)
    #expect(driver.footer.contains("4 marked, 23 of 60 cases"))
    driver.press(.letter("*"))
    #expect(driver.footer.contains("25 marked"))
    driver.press(.escape)
    #expect(driver.footer.contains("Nothing is marked"))
    #expect(driver.lines[2].hasPrefix(" Filter  nat:CH"))
  }

  @Test("What is copied and exported are the marked rows, with the columns shown")
  func copying() {
    var driver = driver()
    driver.press(.letter(" "), .letter(" "), .letter("y"))
    var copied = ""
    for case .copy(let lines, _) in driver.effects {
      copied = lines.map(\.text).joined(separator: "\n")
    }
    #expect(copied.contains("9000101") && copied.contains("\n9000102"))
    driver.press(.letter("E"), .control("u"))
    driver.type("out.csv")
    driver.press(.enter)
    var export: ListExport?
    for case .export(let asked) in driver.effects { export = asked }
    #expect(export?.path == "out.csv")
    #expect(export?.marked?.count == 2)
    #expect(export?.fields.first?.key == "id")
  }

  @Test(
    "A queue and a calculation are exported from their screens, with what is marked or compared"
  )
  func otherExports() {
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(docket: docket)
    driver.press(.letter("5"), .letter(" "), .letter("E"), .control("u"))
    driver.type("items.json")
    driver.press(.enter)
    var items: QueueExport?
    for case .exportQueue(let asked) in driver.effects { items = asked }
    #expect(items?.path == "items.json")
    #expect(items?.marked?.count == 1)
    driver.press(.letter("9"), .letter("p"), .letter("="), .letter("p"), .letter("P"), .enter)
    var inputs: InputsExport?
    for case .exportInputs(let asked) in driver.effects { inputs = asked }
    #expect(inputs?.path.hasPrefix("what-if-courts-") == true)
    #expect(inputs?.path.hasSuffix(".txt") == true)
    #expect(inputs?.scenarios.count == 2)
  }

  @Test("Two marked cases stand side by side, what differs first")
  func comparing() {
    var driver = driver()
    driver.press(.letter("="))
    #expect(driver.footer.contains("Mark two rows"))
    driver.press(.letter(" "), .letter(" "), .letter("="))
    #expect(driver.lines[3].contains("They differ in"))
    driver.press(.escape)
    #expect(driver.dashboard.session.pane == .cases)
  }

  @Test("H hides every name on every screen and in what leaves it; nothing is entered meanwhile")
  func names() {
    var driver = driver()
    let names = Cast.histories.compactMap(\.person).flatMap { [$0.name, $0.alienNumber] }
    driver.press(.letter("H"))
    for keys: [Key] in [[], [.enter], [.escape, .letter("2")], [.letter("1")], [.letter("5")]] {
      for key in keys { driver.press(key) }
      let text = driver.lines.joined()
      #expect(!names.contains { !$0.isEmpty && text.contains($0) })
    }
    driver.press(.letter("0"), .letter("a"))
    #expect(driver.footer.contains("Names are hidden"))
    driver.press(.letter("H"))
    #expect(driver.lines.joined().contains("CHEN"))
  }

  @Test("Changes wait while paused, are counted, and a changed row is marked afterwards")
  func pause() {
    var driver = driver()
    driver.tell(1_795_536_000)
    driver.press(.control("t"))
    driver.docket.change { $0[0].person?.name = "CHANGED Name" }
    driver.send(.docketChanged)
    driver.settle()
    #expect(!driver.lines.joined().contains("CHANGED"))
    driver.press(.up)
    #expect(driver.footer.contains("1 change waits"))
    driver.press(.control("t"))
    #expect(driver.lines.joined().contains("CHANGED"))
    #expect(driver.lines.contains { $0.contains("changed just now") })
  }
}
