import CaseModel
import Testing

@Suite("Sentences any language can say")
struct PhraseTests {
  private static let words = [
    "no case {1} here, {2}": "{2}这里没有案件 {1}", "Board": "上诉委员会",
    "{1}, {2}": "{1}，{2}", "{1} {2}, two sentences": "{1}{2}", "One.": "一。", "Two.": "二。",
    "Tue": "星期二", "{1} {2}, a weekday and a day": "{2} {1}", "Pending": "审理中",
  ]

  private func chinese(_ phrase: Phrase) -> String {
    phrase.said { pattern, values in
      PhraseTests.words[pattern]
        .map { text in
          values.enumerated()
            .reduce(text) { $0.replacing("{\($1.offset + 1)}", with: $1.element) }
        }
    }
  }

  @Test("A language may turn the order of values round; words among them are said, values are not")
  func order() {
    let phrase: Phrase = "no case \(12) here, \(Phrase(words: "Board"))"
    #expect(phrase.english == "no case 12 here, Board")
    #expect(chinese(phrase) == "上诉委员会这里没有案件 12")
    #expect(chinese("no case \("Board") here, \("x")") == "x这里没有案件 Board")
  }

  @Test("Lists and sentences are joined as the language joins them; empty parts are left out")
  func joining() {
    #expect(Phrase.list(["a", "", "b"]).english == "a, b")
    #expect(chinese(.list([Phrase(value: "甲"), "", Phrase(value: "乙")])) == "甲，乙")
    #expect(chinese(.sentences(["One.", "Two."])) == "一。二。")
    #expect(Phrase.sentences(["One.", "Two."]).english == "One. Two.")
    #expect(Phrase.parts([]).isEmpty)
  }

  @Test("What a language has no words for stays English, and a word amid a sentence is small there")
  func missing() {
    let phrase: Phrase = "nobody \(Phrase(amid: "Pending")) knows"
    #expect(phrase.english == "nobody pending knows")
    #expect(chinese(phrase) == "nobody 审理中 knows")
  }
}
