import CaseModel
import Dashboard
import TerminalKit
import Testing

@Suite("Repatriation on a public docket, and the way to countries and states")
struct ReturnTests {
  private func driver(
    _ kind: DocketKind,
    _ size: CellSize = CellSize(columns: 120, rows: 36),
  ) -> Driver {
    var histories = Cast.histories
    if kind == .release {
      for index in histories.indices { histories[index].person = nil }
    }
    return Driver(size, docket: FakeDocket(histories, kind: kind))
  }

  @Test(
    "A public docket is led by countries at every size; Enter opens a country's cases",
    arguments: [CellSize(columns: 80, rows: 24), CellSize(columns: 120, rows: 36)],
  )
  func countries(size: CellSize) {
    var driver = driver(.release, size)
    driver.press(.letter("4"))
    #expect(driver.screen.contains("Final orders by country"))
    #expect(driver.screen.contains("ICE: final"))
    #expect(driver.screen.contains("no file is loaded"))
    driver.press(.enter)
    #expect(driver.screen.contains("nat:"))
    #expect(!driver.screen.contains("Final orders by country"))
    driver.press(.escape)
    #expect(driver.screen.contains("Final orders by country"))
    driver.press(.letter("A"))
    #expect(!driver.screen.contains("Final orders by country"))
    driver.press(.escape)
    #expect(driver.screen.contains("Final orders by country"))
  }

  @Test(
    "What became of the cases is said not to be in the data, where there is room and once inside"
  )
  func unknownEnds() {
    var driver = driver(.release)
    driver.press(.letter("4"))
    #expect(driver.screen.contains("what became of the cases is not in this data"))
    driver.press(.enter)
    #expect(driver.screen.contains("What became of these cases is not in this data"))
  }

  @Test("A clinic's docket shows its own cases at once")
  func clinic() {
    var driver = driver(.caseload)
    driver.press(.letter("4"))
    #expect(!driver.screen.contains("Final orders by country"))
  }

  @Test("A case leads to the card of its country")
  func caseToCountry() {
    var driver = driver(.caseload)
    driver.press(.letter("3"))
    driver.press(.enter)
    driver.press(.letter("B"))
    #expect(driver.screen.contains("In this docket"))
    driver.press(.escape)
    #expect(driver.screen.contains("Countries"))
  }

  @Test("Inputs set aside stand in brackets beside what is entered next; again ends it")
  func comparison() {
    var driver = driver(.caseload)
    driver.press(.letter("9"))
    driver.press(.letter("="))
    driver.press(.letter("p"))
    #expect(driver.screen.contains("In brackets: the defaults"))
    #expect(driver.screen.contains("6.61 years"))
    #expect(driver.screen.contains("[13.37 years]"))
    driver.press(.letter("="))
    #expect(!driver.screen.contains("[13.37 years]"))
  }

  @Test("Inputs are saved under a name, which p then shows; a name of two words is refused")
  func saving() {
    var driver = driver(.caseload)
    driver.press(.letter("9"))
    driver.press(.letter("V"))
    for key in "my plan" { driver.press(.character(key)) }
    driver.press(.enter)
    #expect(driver.screen.contains("A name is letters, digits"))
    driver.press(.control("u"))
    for key in "plan" { driver.press(.character(key)) }
    driver.press(.enter)
    let kept = driver.effects.contains { effect in
      if case .keepInputs(let inputs, of: "courts") = effect {
        inputs.key == "plan"
      } else {
        false
      }
    }
    #expect(kept)
    #expect(driver.screen.contains("plan, saved"))
  }
}

extension Driver {
  /// The characters of the screen now.
  fileprivate var screen: String { frame().plainText }
}
