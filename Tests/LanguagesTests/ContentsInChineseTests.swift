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

  @Test("The exceptions of every rule", arguments: chinese)
  func exceptions(language: Language) {
    let missing = missing(ClockRuleBook.standard.rules.map(\.exceptions), language)
    #expect(missing == [], "\(missing.count) not translated")
  }

  @Test("The city of every court", arguments: chinese)
  func courts(language: Language) {
    let labels = CodeLabels.fallback
    let names = labels.codes(in: .court).compactMap { labels.label($0, in: .court) }
    #expect(names.count > 90)
    let missing = missing(names, language)
    #expect(missing == [], "\(missing.count) not translated")
  }

  @Test("What every figure counts", arguments: chinese)
  func figures(language: Language) {
    let texts = Measure.all.flatMap { [$0.title, $0.population, $0.rule, $0.dated, $0.leftOut] }
    let missing = missing(texts, language)
    #expect(missing == [], "\(missing.count) not translated")
  }
}
