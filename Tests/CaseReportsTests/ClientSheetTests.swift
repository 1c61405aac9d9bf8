import CaseModel
import CaseSamples
import Languages
import Testing
import TextLayout

@testable import CaseReports

@Suite("A sheet for a client says the days the clocks give")
struct ClientSheetTests {
  private static let today = Day(number: 20_781)

  /// The demo's clients with the most clocks running.
  private static let hardest: [CaseHistory] = DemoDocket(seed: 1, today: today).histories
    .map { (history: $0, clocks: sheet($0).clocks.count) }
    .sorted { ($1.clocks, $0.history.id) < ($0.clocks, $1.history.id) }
    .prefix(12).map(\.history)

  private static func sheet(_ history: CaseHistory) -> ClientSheet {
    ClientSheet(history, of: "clinic.vigil", labels: CodeLabels(), today: today, plan: .standard)
  }

  private func table(_ document: Document) -> DocumentTable? {
    document.blocks.lazy
      .compactMap { block in
        if case .table(let table) = block { table } else { nil }
      }
      .first
  }

  @Test("Every clock has its day, rule, version and state of the law", arguments: Language.shipped)
  func days(language: Language) throws {
    #expect(ClientSheetTests.hardest.count == 12)
    for history in ClientSheetTests.hardest {
      let sheet = ClientSheetTests.sheet(history)
      let rows = try #require(table(sheet.document(in: language))).rows
      #expect(rows.count == sheet.clocks.count && rows.count > 1)
      for (row, clock) in zip(rows, sheet.clocks) {
        if let due = clock.due { #expect(row[0].text.contains(language.day(due))) }
        #expect(row[1].text.contains(clock.rule.plain))
        #expect(row[1].text.contains(language.text(clock.rule.plain)))
        #expect(row[2].text.contains("\(clock.rule.id) \(clock.rule.version)"))
        #expect(row[2].text.contains(language.text(clock.rule.status.rawValue)))
        if let check = clock.rule.checkAgainBy { #expect(row[2].text.contains("\(check)")) }
      }
    }
  }

  @Test("A deadline includes its day, and a birthday does not")
  func includes() {
    let chinese = Language.simplified
    for history in ClientSheetTests.hardest {
      let sheet = ClientSheetTests.sheet(history)
      for (row, clock) in zip(table(sheet.document(in: chinese))?.rows ?? [], sheet.clocks) {
        guard clock.due != nil else { continue }
        if clock.rule.plain.contains("by this day"), clock.rule.weight < 6 {
          #expect(row[0].text.contains("最迟在") && row[0].text.contains("含当天"), "\(clock.rule.id)")
        }
        #expect(!row[0].text.contains("之前") || clock.rule.plain.contains("before this"))
      }
    }
  }

  @Test("What the client must do before a day is too late on it; what others do is a day alone")
  func meanings() {
    let day = Day(number: 20_781)
    var found: [String: String] = [:]
    for rule in ClockRuleBook.standard.rules {
      found[rule.id] = rule.meaning.words(day, in: .english)
    }
    let english = Language.english.day(day)
    for id in ["SIJ-21", "ASY-REASON"] {
      #expect(found[id] == "Before \(english); that day itself is too late", "\(id)")
    }
    for id in [
      "FARO-WAIT", "FIRST-HEARING", "EAD-150", "POCR-90", "CHECK-IN", "PASSPORT", "CF-IJ",
      "PAROLE-END", "CSPA-21",
    ] {
      #expect(found[id] == english, "\(id)")
    }
    for id in ["BIA-APP", "PFR", "MTR", "REHEAR", "CERT", "ASY-1Y"] {
      #expect(found[id] == "By \(english); that day still counts", "\(id)")
    }
  }

  @Test("What could alarm, and what follows a return, is not said unless counsel chooses it")
  func calm() {
    let all = ClientSheetTests.hardest.map { ClientSheetTests.sheet($0) }
    for var sheet in all {
      let calm = sheet.document(in: .english).text(width: 100)
      for words in ["crime", "cannot come back", "the judge can order removal", "fine", "police"] {
        #expect(!calm.lowercased().contains(words), "\(words)")
      }
      #expect(sheet.clocks.allSatisfy { !$0.rule.isAlarming })
      let left = sheet.leftOut.count
      let shown = sheet.clocks.count
      sheet.warns = true
      #expect(sheet.clocks.count == shown + left)
    }
  }

  @Test("What is not known is said, in the client's language")
  func unknown() {
    var history = CaseHistory(CourtCase())
    history.person = Person()
    let sheet = ClientSheetTests.sheet(history)
    let english = sheet.document(in: .english).text(width: 100)
    for words in ["No next hearing is recorded", "No deadline is recorded", "ask the clinic"] {
      #expect(english.contains(words))
    }
    let chinese = sheet.document(in: .traditional).text(width: 100)
    for words in ["沒有下次開庭的紀錄", "沒有期限的紀錄", "Your next hearing", "†"] {
      #expect(chinese.contains(words), "\(words)")
    }
  }

  @Test("The name in its own script comes first in its own language")
  func name() {
    var history = CaseHistory(CourtCase())
    var person = Person()
    person.name = "CHEN Wei"
    person.nativeName = "陈伟"
    history.person = person
    let sheet = ClientSheetTests.sheet(history)
    #expect(sheet.document(in: .simplified).title == "陈伟  CHEN Wei")
    #expect(sheet.document(in: .english).title == "CHEN Wei  陈伟")
  }
}
