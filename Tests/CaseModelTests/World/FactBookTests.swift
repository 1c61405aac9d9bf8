import CaseModel
import Foundation
import Testing

@Suite("Dated facts of the world")
struct FactBookTests {
  private static let embedded = ["countries", "states", "world"]

  @Test("Each file Vigil comes with is read without a mistake", arguments: embedded)
  func embeddedFile(name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/CaseModel/World/\(name).facts")
    let book = try FactBook(String(contentsOf: file, encoding: .utf8))
    #expect(!book.facts.isEmpty)
    let standard = Set(FactBook.standard.facts)
    for fact in book.facts {
      #expect(standard.contains(fact), "\(fact.subject) \(fact.topic.key)")
    }
  }

  @Test("Every fact has a value, a source, a day and a mark; general knowledge names no source")
  func complete() {
    for fact in FactBook.standard.facts {
      #expect(!fact.value.isEmpty && !fact.source.isEmpty)
      #expect(fact.topic.kinds.contains(fact.subject.kind))
      #expect(fact.asOf.last <= Day(iso: "2026-12-31") ?? fact.asOf.last, "\(fact.value)")
      if fact.certainty == .sourced {
        #expect(!fact.source.contains("general knowledge, not"), "\(fact.value)")
      }
    }
  }

  @Test(
    "A country is found however it is called, and never by letters inside another's name",
    arguments: [
      ("China", ["CH"]), ("ch", ["CH"]), ("prc", ["CH"]), ("中国", ["CH"]), ("chin", ["CH"]),
      ("congo", ["DC"]), ("Burma", ["BM"]), ("myanmar", ["BM"]), ("sudan", ["SU"]),
      ("Côte d'Ivoire", []), ("mali", []), ("oman", []), ("niger", []), ("dominica", []),
      ("korea", []), ("atlantis", []), ("", []),
    ] as [(String, [String])],
  )
  func names(text: String, codes: [String]) {
    #expect(FactBook.standard.subjects(named: text, of: [.country]).map(\.code) == codes)
  }

  @Test("A state is found by code, name or the beginning of a word")
  func states() {
    let book = FactBook.standard
    for text in ["CA", "california", "calif"] {
      #expect(book.subjects(named: text, of: [.state]).map(\.code) == ["CA"], "\(text)")
    }
    #expect(book.subjects(named: "york", of: [.state]).map(\.code) == ["NY"])
    #expect(book.subjects(named: "georgia", of: [.state]).map(\.code) == ["GA"])
  }

  @Test("Every country has a nationality code and every state a postal code of a court or a state")
  func subjects() {
    let book = FactBook.standard
    #expect(book.subjects(.country).count == 55)
    #expect(book.subjects(.state).count == 54)
    #expect(book.subjects(.claim).map(\.code) == (1...10).map(String.init))
    let labels = CodeLabels.fallback
    for country in book.subjects(.country) {
      #expect(labels.label(country.code, in: .nationality) != nil, "\(country.code)")
    }
  }

  @Test("What is known of a subject comes by topic, the latest first")
  func order() throws {
    let china = FactSubject(.country, "CH")
    #expect(FactBook.standard.name(of: china) == "China")
    #expect(FactBook.standard.latest("final-orders", about: china)?.number == 37_908)
    let classes = FactBook.standard.facts(about: china).filter { $0.topic.key == "cooperation" }
    #expect(classes.map(\.asOf.description) == ["2024", "2020", "2017-05"])
  }

  @Test("China's steps of return come in their order, and say where no time is published")
  func steps() {
    let facts = FactBook.standard.facts(about: FactSubject(.country, "CH"))
      .filter(\.topic.isSequence)
    #expect(facts.map { $0.value.prefix(2) } == ["1,", "2,", "3,", "4,", "5,"])
    for fact in facts.prefix(3) { #expect(fact.value.hasSuffix("nothing is published")) }
    #expect(facts[3].value.contains("30 days"))
  }

  @Test("A user's own step takes the place of that step alone")
  func ownStep() throws {
    let own = try FactBook("[country CH China]\nsteps = 2, other | 2024-11 | S | a letter")
    let facts = FactBook.standard.adding(own).facts(about: FactSubject(.country, "CH"))
      .filter(\.topic.isSequence)
    #expect(facts.count == 5 && facts[1].value == "2, other")
  }

  @Test(
    "A mistake in a user's file is named by its line",
    arguments: [
      ("final-orders = 1 | 2024 | S | x", "line 1: begin with [country"),
      ("[planet X]", "line 1: write [KIND CODE Name]"),
      ("[country CH]\n\nfinal-orders = many | 2024 | S | x", "line 3: final-orders is a number"),
      ("[country CH]\nstance = good | 2024 | S | x", "line 2: a country has no topic stance"),
      ("[country CH]\nflights = one | soon | S | x", "line 2: soon is no date"),
      ("[country CH]\nflights = one | 2024 | Z | x", "line 2: Z is no mark"),
      ("[country CH]\nflights = one | 2024 | S", "line 2: write TOPIC ="),
      ("[country CH]\nflights = one | 2024 | S | x | never", "line 2: never is no day"),
      ("[country CH]\nflights", "line 2: write TOPIC ="),
      ("[country CH]\nfinal-orders = nan | 2024 | S | x", "line 2: final-orders is a number"),
    ],
  )
  func mistakes(text: String, message: String) {
    let error = #expect(throws: FactFileError.self) { try FactBook(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("Every line with a fault is told at once")
  func faults() {
    let text = "[country CH China]\nx = 1 | 2024 | S | a\n\nflights = y | soon | S | a\n[planet X]"
    let error = #expect(throws: FactFileError.self) { try FactBook(text) }
    let lines = error?.description.split(separator: "\n").map { $0.drop { $0 == " " }.prefix(7) }
    #expect(lines == ["line 2:", "line 4:", "line 5:"])
  }

  @Test("A user's fact is added, or replaces the one of the same subject, topic and date")
  func users() throws {
    let own = try FactBook(
      """
      [country CH China]
      final-orders = 38000 | 2024-11-24 | S | our own reading
      final-orders = 40000 | 2026-10 | S | a letter of ICE
      """,
      file: "~/facts",
    )
    let book = FactBook.standard.adding(own)
    let facts = book.facts(about: FactSubject(.country, "CH"))
      .filter { $0.topic.key == "final-orders" }
    #expect(facts.map(\.value) == ["40000", "38000"])
    #expect(facts.allSatisfy { $0.file == "~/facts" })
  }

  @Test(
    "Dates are read as days, months, years, fiscal years and spans",
    arguments: [
      ("2024-11-24", "2024-11-24", "2024-11-24"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2024", "2024-01-01", "2024-12-31"), ("FY2018", "2017-10-01", "2018-09-30"),
      ("2025-01-20..2026-01-20", "2025-01-20", "2026-01-20"),
    ],
  )
  func dates(text: String, first: String, last: String) throws {
    let date = try #require(FactDate(text))
    #expect(date.first.description == first && date.last.description == last)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "24", "2024-13", "2024-00", "FY24", "2024-1", "2025..2024", "2024..2025..2026",
    ],
  )
  func noDates(text: String) {
    #expect(FactDate(text) == nil)
  }

  @Test("A fact past its day to check, or words older than a year, is due")
  func due() throws {
    let book = try FactBook(
      """
      [country CH China]
      flights = one | 2024-06-29 | S | x
      cooperation = at risk | 2024-06-29 | S | x | 2027-01-01
      removals = 525 | FY2017 | S | x
      """
    )
    let today = try #require(Day(iso: "2026-11-27"))
    #expect(book.facts.map { $0.isDue(on: today) } == [true, false, false])
    #expect(book.facts[1].isDue(on: today + 40))
  }
}
