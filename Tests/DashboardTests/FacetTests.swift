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

@Suite("Counts beside a list")
struct FacetTests {
  private let wide = CellSize(columns: 120, rows: 36)

  /// The filter line, and the count at the end of the footer.
  private func state(_ driver: Driver) -> (filter: String?, count: String) {
    let filter = driver.dashboard.session.panes[.cases]?.filter
    let words = driver.lines[driver.size.rows - 1].split(separator: " ").suffix(4)
    return (filter, words.joined(separator: " "))
  }

  @Test("Enter narrows the list by a value, and once more takes it out again")
  func narrowing() throws {
    var driver = Driver(wide, session: session(.cases))
    driver.press(.letter("f"))
    #expect(driver.lines.contains { $0.contains("Nat") && $0.contains("Jump") == false })
    driver.press(.right, .right, .enter)
    let narrowed = state(driver)
    #expect(narrowed.filter == "nat:CH")
    #expect(narrowed.count == "23 of 60 cases")
    #expect(driver.lines.contains { $0.contains("+ CH China") })
    driver.press(.enter)
    #expect(state(driver).filter == nil)
    #expect(state(driver).count.hasSuffix("60 cases"))
  }

  @Test("From a value one goes to those beside it, and takes one of them too")
  func siblings() throws {
    var driver = Driver(wide, session: session(.cases))
    driver.press(.letter("f"), .right, .right, .enter)
    let before = driver.lines.filter { $0.contains("│") }
    #expect(driver.lines.contains { $0.contains("+ CH China") })
    driver.press(.down, .enter)
    let filter = try #require(state(driver).filter)
    #expect(filter.hasPrefix("nat:CH,"))
    #expect(driver.lines.filter { $0.contains("│") }.count == before.count)
    driver.press(.enter)
    #expect(state(driver).filter == "nat:CH")
  }

  @Test("A minus leaves a value out, and what was typed before stays")
  func leavingOut() {
    var driver = Driver(wide, session: session(.cases))
    driver.press(.letter("/"))
    driver.type("rep:no or rep:yes")
    driver.press(.enter, .letter("f"), .right, .right, .letter("-"))
    #expect(state(driver).filter == "(rep:no or rep:yes) -nat:CH")
    #expect(state(driver).count == "37 of 60 cases")
    driver.press(.tab, .escape, .letter("/"), .up)
    #expect(driver.lines[2].contains("(rep:no or rep:yes) -nat:CH"))
    driver.press(.up)
    #expect(driver.lines[2].hasPrefix(" Filter  rep:no or rep:yes"))
  }

  @Test("Counts say what the list has, and follow what is typed")
  func following() throws {
    var driver = Driver(wide, session: session(.cases))
    driver.press(.letter("f"))
    let query = ListQuery(.cases, filter: try Filter("nat:CH rep:no"))
    let expected = driver.docket.rows(query).count
    driver.press(.letter("/"))
    driver.type("nat:CH")
    let line = try #require(
      driver.lines.first { $0.contains(" no ") && $0.hasSuffix(String(expected)) }
    )
    #expect(line.contains("│"))
  }

  @Test("Opening, moving and late counts leave the list where it is")
  func still() throws {
    var driver = Driver(wide, docket: FakeDocket(Cast.many), session: session(.cases))
    driver.press(.pageDown, .down)
    let selected = driver.selectedID
    let row = driver.lines.firstIndex { $0.hasPrefix("▶") }
    driver.isHeldBack = true
    driver.press(.letter("f"))
    let waiting = driver.lines
    #expect(waiting.contains { $0.contains("Counting") })
    driver.answerAll()
    driver.isHeldBack = false
    driver.press(.down, .down, .up)
    #expect(driver.lines.map { $0.prefix(60) } != [])
    driver.press(.tab)
    #expect(driver.selectedID == selected)
    #expect(driver.lines.firstIndex { $0.hasPrefix("▶") } == row)
    driver.press(.letter("f"), .escape)
    #expect(driver.selectedID == selected)
    #expect(driver.lines.firstIndex { $0.hasPrefix("▶") } == row)
  }

  @Test("The pointer stays on its value when the counts change")
  func pointer() throws {
    var driver = Driver(wide, session: session(.cases))
    driver.press(.letter("f"), .right, .right, .down)
    let before = try #require(driver.lines.first { $0.contains("│▶") || $0.contains("│ ▶") })
    driver.press(.enter)
    let after = try #require(driver.lines.first { $0.contains("│▶") || $0.contains("│ ▶") })
    let name = before.split(separator: "▶")[1].split(separator: " ")[0]
    #expect(after.split(separator: "▶")[1].contains(name))
  }

  @Test("A docket too large for its tables says when counts will come")
  func tooLarge() {
    var driver = Driver(wide, session: session(.cases), isHeldBack: true)
    driver.answerAll()
    driver.press(.letter("f"))
    for (ticket, request) in driver.questions {
      if case .facets = request { driver.send(.answer(ticket, .facets(nil))) }
    }
    #expect(driver.lines.contains { $0.contains("Counted once the columns") })
  }
}

@Suite("Jumping in a list")
struct JumpTests {
  private func jumped(_ text: String, _ pane: PaneKey = .cases) -> Driver {
    var driver = Driver(docket: FakeDocket(Cast.many), session: session(pane))
    driver.press(.letter("J"))
    driver.type(text)
    driver.press(.enter)
    return driver
  }

  @Test("A case number, a row and a share select their row")
  func rows() throws {
    let rows = jumped("#1").docket.rows(ListQuery(.cases))
    #expect(jumped(String(rows[777].id)).selectedID == rows[777].id)
    #expect(jumped("#1").selectedID == rows[0].id)
    #expect(jumped("#500").selectedID == rows[499].id)
    #expect(jumped("#99999").selectedID == rows[rows.count - 1].id)
    #expect(jumped("50%").selectedID == rows[(rows.count - 1) / 2].id)
    #expect(jumped("100%").selectedID == rows[rows.count - 1].id)
  }

  @Test("A day selects the first row on it or after, in the order of the list's day")
  func days() throws {
    let rows = jumped("#1").docket.rows(ListQuery(.hearings))
    let day = asOf + 30
    let expected = try #require(rows.first { $0.summary.hearingOn ?? asOf >= day })
    #expect(jumped("+30d", .hearings).selectedID == expected.id)
    #expect(jumped("2099-01-01", .hearings).selectedID == rows[rows.count - 1].id)
    // In the order of numbers a day is nowhere; the list is put in the order of its own day.
    let filed = jumped("2025-01-01", .cases)
    #expect(filed.dashboard.session.panes[.cases]?.sort == "filed")
  }

  @Test("Around the row landed on, the list goes on both ways")
  func around() throws {
    var driver = jumped("50%")
    let rows = driver.docket.rows(ListQuery(.cases))
    let middle = (rows.count - 1) / 2
    for _ in 0..<30 { driver.press(.up) }
    #expect(driver.selectedID == rows[middle - 30].id)
    for _ in 0..<60 { driver.press(.down) }
    #expect(driver.selectedID == rows[middle + 30].id)
  }

  @Test("What is not there is said, and the list stays")
  func missing() {
    var driver = Driver(session: session(.cases))
    driver.press(.down)
    let before = driver.selectedID
    driver.press(.letter("J"))
    driver.type("1")
    driver.press(.enter)
    #expect(driver.lines[23].contains("has no such case: opened by its number"))
    #expect(driver.lines.contains { $0.contains("This case is not in the docket") })
    driver.press(.escape)
    #expect(driver.selectedID == before)
    driver.press(.letter("J"))
    driver.type("chen")
    driver.press(.enter)
    #expect(driver.lines[23].contains("Not a place"))
    #expect(driver.lines[2].hasPrefix(" Jump to chen") || driver.lines[2].contains("chen"))
    driver.press(.escape)
    #expect(driver.selectedID == before)
  }
}

@Suite("The page of figures")
struct MeterTests {
  @Test("It shows what the program measured, and asks for more while it is open")
  func page() {
    var driver = Driver(session: session(.cases))
    driver.press(.letter("D"))
    #expect(driver.dashboard.showsMeters)
    #expect(driver.dashboard.tickAfter != nil)
    #expect(driver.dashboard.isSettled)
    var meters = Meters()
    meters.frames = 1234
    meters.median = 0.456
    meters.answers = [
      Meters.Answered(purpose: "rows of a page", milliseconds: 3.5, source: "columns", rows: 60)
    ]
    driver.send(.measured(meters))
    #expect(driver.lines.contains { $0.contains("frames drawn") && $0.contains("1,234") })
    #expect(driver.lines.contains { $0.contains("rows of a page") && $0.contains("3.50") })
    driver.press(.escape)
    #expect(!driver.dashboard.showsMeters)
  }
}
