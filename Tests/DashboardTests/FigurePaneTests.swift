import CaseModel
import TerminalKit
import Testing

@testable import Dashboard

@Suite("The pane of figures")
struct FigurePaneTests {
  private func driver(_ columns: Int = 120, _ rows: Int = 36) -> Driver {
    Driver(CellSize(columns: columns, rows: rows))
  }

  @Test("Rival definitions stand side by side, by group, with a series above")
  func definitions() {
    var driver = driver()
    driver.press(.letter("7"))
    #expect(driver.screen.contains("Pending, EOIR"))
    #expect(driver.screen.contains("Backlog, TRAC"))
    #expect(driver.screen.contains("FY2026"))
    #expect(driver.screen.contains("all"))
  }

  @Test("Keys turn question, group, period and definition")
  func turning() {
    var driver = driver()
    driver.press(.letter("7"))
    driver.press(.letter("b"))
    #expect(driver.screen.contains("State, "))
    driver.press(.letter("p"))
    #expect(driver.screen.contains("2026-05"))
    driver.press(.right)
    #expect(driver.screen.contains("Filings, EOIR, filings"))
    driver.press(.letter("s"))
    #expect(driver.screen.contains("New cases, TRAC, filings"))
    driver.press(.left)
    #expect(driver.screen.contains("Pending, EOIR, cases"))
  }

  @Test("Enter opens a group with what each definition means and leaves out")
  func page() {
    var driver = driver(200, 60)
    driver.press(.letter("7"))
    driver.press(.enter)
    #expect(driver.screen.contains("Left out: "))
    #expect(driver.screen.contains("published nearest: "))
    driver.press(.escape)
    #expect(driver.screen.contains("Backlog, TRAC"))
  }

  @Test("The filter line counts as one types, and Escape clears it")
  func filtering() {
    var driver = driver()
    driver.press(.letter("7"))
    let all = driver.footer
    driver.press(.letter("/"))
    driver.type("nat:CH")
    driver.settle()
    #expect(driver.lines[2].contains("Filter  nat:CH"))
    #expect(driver.footer != all, "\(all)")
    driver.press(.enter)
    #expect(driver.footer != all)
    driver.press(.escape, .up)
    #expect(driver.footer == all)
    driver.press(.letter("/"))
    driver.type("nat:CH")
    driver.settle()
    driver.press(.escape)
    #expect(driver.footer == all)
  }

  @Test("Steps lead from one definition to the next, add up, and list their cases")
  func steps() throws {
    var driver = driver()
    driver.press(.letter("7"))
    for press in 0..<60 where driver.dashboard.measured.steps.isEmpty {
      driver.press(press % 5 == 4 ? .right : .letter("s"))
    }
    driver.press(.letter("="))
    #expect(driver.screen.contains("Steps between definitions"))
    let title = try #require(driver.dashboard.measured.steps.first?.title)
    #expect(driver.screen.contains(title.english))
    let cases = try #require(driver.dashboard.measured.steps.first?.cases)
    driver.press(.enter)
    #expect(driver.dashboard.session.pane == .cases)
    #expect(driver.lines[2].contains("id:"))
    #expect(driver.footer.contains("\(Set(cases).count) of "))
    driver.press(.letter("["))
    #expect(driver.dashboard.session.pane == .figures)
  }

  @Test("Published figures are a page, with the article's and what changed since")
  func printed() throws {
    var driver = driver(200, 60)
    driver.press(.letter("7"), .letter("Q"))
    let heading = try #require(driver.lines.first { $0.contains("In words") })
    let start = try #require(heading.firstRange(of: "In words")).lowerBound
    let place = heading.distance(from: heading.startIndex, to: start)
    for figure in PublishedFigure.all.prefix(3) {
      let row = try #require(driver.lines.first { $0.contains(figure.key) })
      #expect(Array(row)[place - 1] == " " && Array(row)[place] != " ", "\(row)")
    }
    #expect(driver.screen.contains("inside the tolerance"))
    #expect(driver.screen.contains("What changed since it was written"))
    #expect(!driver.screen.contains("confirmed"))
    driver.press(.escape)
    #expect(driver.screen.contains("Pending, EOIR"))
  }

  @Test("A group's page has its hearings and notice by year beside the whole")
  func measuresOfGroup() {
    var driver = driver(200, 60)
    driver.press(.letter("7"), .enter)
    for words in ["Hearings moved up", "Days of notice", "Hearings set", "  all"] {
      #expect(driver.screen.contains(words), "\(words)")
    }
  }

  @Test("A judge of few decisions has no share, and a filter that nothing passes says so")
  func little() {
    var driver = driver(200, 60)
    driver.press(.letter("7"), .letter("b"), .letter("b"))
    for _ in 0..<6 { driver.press(.right) }
    driver.press(.enter)
    #expect(driver.screen.contains("says nothing and is left out"))
    driver.press(.escape)
    driver.press(.letter("/"))
    driver.type("nat:XX")
    driver.settle()
    driver.press(.enter)
    #expect(driver.screen.contains("Nothing to count"))
  }

  @Test("A figure of the overview leads to the pane")
  func overview() {
    var driver = driver()
    driver.press(.letter("1"), .end, .enter)
    #expect(driver.dashboard.session.pane == .figures)
    #expect(driver.footer.contains(" cases"))
  }

  @Test("A narrow screen keeps the definition sorted by")
  func narrow() {
    var driver = driver(80, 24)
    driver.press(.letter("7"))
    for _ in 0..<4 { driver.press(.letter("s")) }
    #expect(driver.screen.contains("Administratively"))
  }
}

extension Driver {
  /// The screen as text.
  fileprivate var screen: String { frame().plainText }
}
