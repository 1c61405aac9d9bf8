import CaseModel
import Foundation
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Countries, states and calculations")
struct WorldTests {
  private func driver(_ columns: Int = 120, _ rows: Int = 36) -> Driver {
    Driver(CellSize(columns: columns, rows: rows))
  }

  @Test("A country's fact on the screen shows date, mark and source beside it")
  func card() {
    var driver = driver()
    driver.press(.letter("8"))
    #expect(driver.screen.contains("Countries"))
    let row = driver.screen.split(separator: "\n").first { $0.contains("China") }
    #expect(row?.contains("37,908") == true)
    for _ in 0..<60 where driver.selectedCountry != "China" { driver.press(.down) }
    driver.press(.enter)
    var card = driver.screen
    for _ in 0..<9 {
      driver.press(.pageDown)
      card += driver.screen
    }
    #expect(card.contains("37,908 cases"))
    #expect(card.contains("as of 2024-11-24; sourced; ICE reply on the non-detained"))
    driver.press(.escape)
    #expect(driver.screen.contains("Country"))
  }

  @Test(
    "Removals are those of the latest year, of the loaded file or in print",
    arguments: [(2019, "517 FY2024 [K]"), (2024, "14 FY2024"), (2026, "14 FY2026")],
  )
  func latestRemovals(year: Int, shown: String) {
    let china = FactSubject(.country, "CH")
    var world = WorldState(FactBook.standard)
    let name = world.book.iceName(of: china)
    world.counts = WorldCounts(
      removals: .init(release: "a file", countries: [name: [year: .exact(14)]])
    )
    #expect(world.latestRemovals(of: china) == shown)
  }

  @Test(
    "Every fact of every country, state, claim and figure stands on its card with day and source",
    arguments: [CellSize(columns: 80, rows: 24), CellSize(columns: 200, rows: 60)],
  )
  func everySource(size: CellSize) {
    let book = FactBook.standard
    // A day on which nothing is past its check, so that no mark stands among the words.
    let day = Moment(seconds: 0).day
    var world = WorldState(book)
    var facts = 0
    for kind in FactSubject.Kind.allCases {
      for subject in book.subjects(kind) {
        let isListed = world.show(subject)
        #expect(isListed)
        let card = WorldCard(world: world, subject: subject, today: day, width: 60)
        let text = card.lines.flatMap(\.pieces).map(\.text.text).joined().filter { $0 != " " }
        for fact in book.facts(about: subject) {
          facts += 1
          for part in [fact.number.map(\.shown) ?? fact.value, "\(fact.asOf)", fact.source] {
            #expect(text.contains(part.filter { $0 != " " }), "\(subject): \(part)")
          }
        }
      }
    }
    #expect(facts == book.facts.count)
    // From the list a card is one key away, from any other pane two.
    var driver = Driver(size)
    driver.press(.letter("8"), .enter)
    #expect(driver.screen.contains("as of ") || driver.screen.contains("by its own rules"))
  }

  @Test("Right leads through states, claims and the article; each keeps its row")
  func kinds() {
    var driver = driver(200, 60)
    driver.press(.letter("8"))
    driver.press(.down)
    driver.press(.right)
    #expect(driver.screen.contains("Stance"))
    driver.press(.right)
    driver.press(.right)
    #expect(driver.screen.contains("No new passport for three years"))
    #expect(driver.screen.contains("How sure"))
    driver.press(.right)
    #expect(driver.screen.contains("72,000 final orders"))
  }

  @Test("o opens the cases that were counted")
  func cases() {
    var driver = driver()
    driver.press(.letter("8"))
    let listed = driver.screen
    driver.press(.letter("o"))
    #expect(driver.screen != listed)
    #expect(driver.screen.contains("nat:"))
  }

  @Test("An input is changed in place and the answer follows as it is typed")
  func whatIf() {
    var driver = driver()
    driver.press(.letter("9"))
    #expect(driver.screen.contains("13.37 years"))
    driver.press(.down)
    driver.press(.down)
    driver.press(.enter)
    for key in "800" { driver.press(.character(key)) }
    #expect(driver.screen.contains("6.61 years"))
    driver.press(.escape)
    #expect(driver.screen.contains("13.37 years"))
    driver.press(.enter)
    for key in "800" { driver.press(.character(key)) }
    driver.press(.enter)
    #expect(driver.screen.contains("6.61 years"))
    driver.press(.letter("x"))
    #expect(driver.screen.contains("13.37 years"))
  }

  @Test("What is no number is refused with words, and nothing is computed from it")
  func noNumber() {
    var driver = driver()
    driver.press(.letter("9"))
    driver.press(.enter)
    for key in "many" { driver.press(.character(key)) }
    driver.press(.enter)
    #expect(driver.screen.contains("A number is wanted"))
    #expect(driver.screen.contains("13.37 years"))
  }

  @Test("Published inputs follow one another, and never is a sentence")
  func presets() {
    var driver = driver()
    driver.press(.letter("9"))
    driver.press(.letter("p"))
    driver.press(.letter("p"))
    #expect(driver.screen.contains("708"))
    #expect(driver.screen.contains("never at this rate"))
    driver.press(.letter("p"))
    #expect(driver.screen.contains("13.37 years"))
    driver.press(.right)
    #expect(driver.screen.contains("enter verification"))
  }
}

extension Driver {
  /// The characters of the screen now.
  fileprivate var screen: String { frame().plainText }

  /// The name in the row with the cursor.
  fileprivate var selectedCountry: String? {
    let frame = frame()
    return frame.cursor.map { frame.text(ofRow: $0.row) }?.split(separator: "  ").first
      .map { $0.trimmingPrefix("▶").trimmingCharacters(in: .whitespaces) }
  }
}
