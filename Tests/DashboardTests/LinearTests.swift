import CaseModel
import TerminalKit
import Testing
import TextLayout

@testable import Dashboard

@Suite("Screens that are heard")
struct LinearTests {
  /// Everything that opens a screen of its own, by its keys.
  private static let stops: [[Key]] =
    "123456789".map { [.character($0)] } + [
      [.letter("4"), .enter], [.letter("4"), .enter, .tab, .letter("o")],
      [.letter("2"), .letter("s")], [.letter("2"), .letter("c")], [.letter("2"), .letter("a")],
      [.letter("2"), .letter("a"), .home, .enter], [.letter("2"), .letter(":")],
      [.letter("2"), .letter("?")], [.letter("2"), .letter("K")], [.letter("2"), .letter("L")],
      [.letter("3"), .letter("f")], [.letter("2"), .letter("C")], [.letter("5"), .letter("z")],
    ]

  @Test("Nothing is cut, however narrow the terminal", arguments: stops)
  func whole(keys: [Key]) {
    for size in [CellSize(columns: 40, rows: 10), CellSize(columns: 80, rows: 24)] {
      let lines = spoken(keys, size)
      #expect(!lines.isEmpty)
      for line in lines { #expect(!line.contains("…"), "\(keys.map(\.name)): \(line)") }
    }
  }

  @Test("The same is said on every terminal", arguments: stops)
  func same(keys: [Key]) {
    let narrow = spoken(keys, CellSize(columns: 40, rows: 10))
    #expect(narrow == spoken(keys, CellSize(columns: 200, rows: 60)))
  }

  @Test("What lies under a menu, a form or a palette is not said")
  func covered() {
    for keys in [[Key.letter("a")], [.letter("s")], [.letter(":")], [.letter("a"), .home, .enter]] {
      let lines = spoken([.letter("2")] + keys, CellSize(columns: 80, rows: 24)).dropFirst()
      #expect(!lines.contains { $0.contains("Order status") || $0.contains("2026-06-0") })
    }
  }

  @Test("The line somebody has gone to is told from the others")
  func current() {
    for (keys, line) in [
      ([Key.letter("1"), .down], "Hearings: 0 moved up"),
      ([.letter("2"), .letter("a"), .home], "New client"),
    ] as [([Key], String)] {
      var driver = Driver()
      for key in keys { driver.press(key) }
      let frame = driver.dashboard.linearFrame(size: driver.dashboard.spokenSize)
      let row = frame.cursor?.row ?? 0
      #expect(frame.text(ofRow: row).hasSuffix(line.suffix(8)) && row == 1)
    }
  }

  @Test("The chosen line of a queue, of the facts and of a log is said whole, pointer or not")
  func chosen() throws {
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(docket: docket)
    driver.press(.letter("5"))
    let title = try #require(driver.dashboard.board.item?.title)
    #expect(current(of: driver).contains(SafeText(title).text))
    driver.press(.letter("2"), .enter, .letter("e"))
    #expect(current(of: driver).hasPrefix("Hearing "))
    driver.press(.up)
    #expect(current(of: driver).hasPrefix("Proceeding "))
  }

  private func current(of driver: Driver) -> String {
    let frame = driver.dashboard.linearFrame(size: driver.dashboard.spokenSize)
    return frame.text(ofRow: frame.cursor?.row ?? 0)
  }

  @Test("A field of a form is said with what to write, and a figure with its pane")
  func words() {
    let form = spoken(
      [.letter("2"), .letter("a"), .home, .enter],
      CellSize(columns: 80, rows: 24),
    )
    #expect(form.contains { $0.hasPrefix("A-number") && $0.hasSuffix("such as A000-000-000") })
    let overview = spoken([.letter("1")], CellSize(columns: 80, rows: 24))
    #expect(overview.contains { $0.hasPrefix("Hearings: ") && $0.hasSuffix("in the next 7 days") })
    #expect(overview.contains { $0.hasPrefix("Removal orders: ") && $0.hasSuffix("on appeal") })
  }

  private func spoken(_ keys: [Key], _ size: CellSize) -> [String] {
    var conduct = Conduct()
    conduct.isLinear = true
    var docket = FakeDocket()
    docket.queues = .filled()
    var driver = Driver(size, docket: docket, conduct: conduct)
    for key in keys { driver.press(key) }
    return driver.dashboard.linearFrame(size: driver.dashboard.spokenSize).plainText
      .split(separator: "\n").map(String.init)
  }
}
