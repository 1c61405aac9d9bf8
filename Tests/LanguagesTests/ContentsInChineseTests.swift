import CaseModel
import Languages
import Testing

/// Long texts the program comes with: what is not translated is shown in English, and counted.
@Suite("Law, places and figures in Chinese")
struct ContentsInChineseTests {
  private static let chinese = [Language.simplified, .traditional]

  private func missing(_ texts: some Sequence<String>, _ language: Language) -> [String] {
    Set(texts.filter { $0.contains(/[a-z]{2}/) && !language.knows($0) }).sorted()
  }

  @Test("What counts as filing, the exceptions and what moves a clock", arguments: chinese)
  func rules(language: Language) {
    let rules = ClockRuleBook.standard.rules
    let texts = rules.flatMap { [$0.exceptions, $0.receipt, $0.changes] }
    let missing = missing(texts, language)
    #expect(missing == [], "\(missing.count) not translated")
  }

  @Test("The city of every court", arguments: chinese)
  func courts(language: Language) {
    let labels = CodeLabels.fallback
    let made = ["Test", "Oit Sd Test VA"]  // No courts: the release's own rows for trying it out.
    let names = labels.codes(in: .court).compactMap { labels.label($0, in: .court) }
    #expect(names.count > 90)
    let missing = missing(names.filter { !made.contains($0) }, language)
    #expect(missing == [], "\(missing.count) not translated")
  }

  @Test("What every figure counts", arguments: chinese)
  func figures(language: Language) {
    let texts = Measure.all.flatMap {
      [$0.title, $0.population, $0.rule, $0.dated, $0.leftOut, $0.source]
    }
    let missing = missing(texts, language)
    #expect(missing == [], "\(missing.count) not translated")
  }
}
