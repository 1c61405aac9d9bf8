import CaseModel
import Dashboard
import Foundation
import TerminalKit
import Testing

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
    #expect(driver.screen.contains("Name"))
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
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
