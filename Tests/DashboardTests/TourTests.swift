import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("A newcomer is shown around, and somebody who hears the screen is told")
struct TourTests {
  @Test("Each of eight steps is done by what it asks for, and by nothing before")
  func steps() {
    var conduct = Conduct()
    conduct.isTour = true
    var driver = Driver(conduct: conduct)
    #expect(Tour.steps.count == 8)
    #expect(driver.shows("Tour, step 1 of 8"))
    driver.press(.down)
    #expect(driver.shows("Tour, step 1 of 8"))
    driver.press(.letter("2"))
    #expect(driver.shows("Tour, step 2 of 8"))
    driver.press(.letter("/"))
    driver.type("rep:no")
    driver.press(.enter)
    #expect(driver.shows("Tour, step 3 of 8"))
    driver.press(.escape)
    #expect(driver.shows("Tour, step 4 of 8"))
    driver.press(.character(" "))
    #expect(driver.shows("Tour, step 5 of 8"))
    driver.press(.letter("6"), .down, .enter)
    #expect(driver.shows("Tour, step 6 of 8"))
    driver.press(.letter("o"))
    #expect(driver.shows("Tour, step 7 of 8"))
    driver.press(.letter(":"))
    driver.type("moved")
    #expect(driver.shows("Tour, step 8 of 8"))
    driver.press(.escape, .letter("?"))
    #expect(driver.shows("That was the tour"))
  }

  @Test("A row of a list is said with the title of each column, and so is the place")
  func linearRow() {
    var driver = Driver()
    driver.press(.letter("2"))
    let lines = driver.spoken
    #expect(lines[0] == "Hearings, 36 of 60 cases")
    #expect(lines[1].hasPrefix("Hearing 2026-06-03; Time 13:00; Court"))
    #expect(lines.count == 2)
    driver.press(.down)
    #expect(driver.spoken[1].hasPrefix("Hearing 2026-06-04"))
    driver.press(.character(" "), .up)
    #expect(driver.spoken[1].hasPrefix("Marked. Hearing 2026-06-04"))
  }

  @Test("What is typed is said, and menus and help without lines and corners")
  func linearRest() {
    var driver = Driver()
    driver.press(.letter("2"), .letter("/"))
    driver.type("rep:no")
    #expect(driver.spoken.contains("Filter: rep:no"))
    driver.press(.enter, .letter("s"))
    #expect(driver.spoken.contains { $0.contains("Hearing") })
    #expect(!driver.spoken.joined().contains("│"))
    driver.press(.escape, .letter("?"))
    #expect(driver.spoken.contains { $0.contains("Enter Open the case") })
  }
}

extension Driver {
  /// The lines somebody hears.
  fileprivate var spoken: [String] {
    dashboard.linearFrame(size: size).plainText.split(separator: "\n").map(String.init)
  }
}
