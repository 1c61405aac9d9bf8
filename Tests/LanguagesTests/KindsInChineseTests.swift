import CaseModel
import Languages
import Testing

/// Each kind of text that is a value of the model, so that a new one is translated.
@Suite("Forms, events, facts and calculations in Chinese")
struct KindsInChineseTests {
  private static let chinese = [Language.simplified, .traditional]

  private func expectAll(_ texts: some Sequence<String>, in language: Language) {
    // A list of words to type is the same in every language, and so is the code of a form or court.
    let words = Set(texts.filter { $0.contains(/[a-z]{2}/) && !isTyped($0) })
    #expect(!words.isEmpty)
    let missing = words.filter { !language.knows($0) }.sorted()
    #expect(missing == [], "\(missing.count) not translated")
  }

  private func isTyped(_ text: String) -> Bool {
    text.contains(/^[a-z0-9-]+(, [a-z0-9-]+)+$/)
  }

  @Test("Titles, hints and values of every form", arguments: chinese)
  func forms(language: Language) {
    let fields = FactForm.all().flatMap(\.fields)
    expectAll(FactForm.all().map(\.title) + fields.flatMap { [$0.title, $0.hint] }, in: language)
    expectAll(fields.flatMap(\.kind.choices).flatMap { [$0.title, $0.meaning] }, in: language)
  }

  @Test("Kinds of event and queues", arguments: chinese)
  func events(language: Language) {
    expectAll(NoticeKind.allCases.flatMap { [$0.title, $0.meaning] }, in: language)
    expectAll(Queue.shipped.flatMap { [$0.title, $0.definition] }, in: language)
  }

  @Test(
    "Values, sources and topics of facts, co-operation with ICE among them",
    arguments: chinese,
  )
  func facts(language: Language) {
    let facts = FactBook.standard.facts
    expectAll(facts.filter { $0.topic.key == "cooperation" }.map(\.value), in: language)
    expectAll(facts.map(\.source), in: language)
    expectAll(facts.filter { !$0.topic.isNumber }.map(\.value), in: language)
    expectAll(FactTopic.all.flatMap { [$0.title, $0.meaning] }, in: language)
  }

  @Test("Inputs of calculations with their sources", arguments: chinese)
  func calculations(language: Language) {
    expectAll(WhatIf.all.flatMap { [$0.title, $0.method] } + [WhatIf.caution], in: language)
    expectAll(WhatIf.all.flatMap(\.inputs).flatMap { [$0.title, $0.source] }, in: language)
    expectAll(WhatIf.all.flatMap(\.presets).map(\.title), in: language)
  }

  @Test("Public counts", arguments: chinese)
  func counts(language: Language) {
    expectAll(CountSeries.allCases.flatMap { [$0.title, $0.definition] }, in: language)
  }

  @Test("Authorities that are more than a citation", arguments: chinese)
  func authorities(language: Language) {
    let all = ClockRuleBook.standard.rules.map(\.authority) + Measure.all.map(\.source)
    expectAll(
      all.filter { $0.contains(/\b(former|and|by|the|as|with|in|of the)\b/) },
      in: language,
    )
  }

  @Test("One is not said as many")
  func plurals() {
    for english in ["paused, 1 change waits;", "recording 1 key, ( ends", "team!, 1 waits"] {
      #expect(Language.simplified.knows(english) && Language.traditional.knows(english))
    }
  }
}
