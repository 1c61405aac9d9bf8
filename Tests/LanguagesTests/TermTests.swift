import Languages
import Testing

/// A term of the law: where the English has it, the Chinese has one wording, never another.
///
/// > Source: the court's Chinese forms and the glossaries named in the catalogues; the traps are
/// > those of the court's own form EOIR-33/IC, which prints automatic departure for voluntary.
private struct Term: CustomTestStringConvertible {
  let english: String
  let simplified: [String]
  let traditional: [String]
  var testDescription: String { english }
}

private let terms = [
  Term(english: "removal order", simplified: ["递解令"], traditional: ["遞解令"]),
  Term(english: "voluntary departure", simplified: ["自愿离境"], traditional: ["自願離境"]),
  Term(english: "asylum", simplified: ["庇护"], traditional: ["庇護"]),
  Term(english: "motion", simplified: ["动议"], traditional: ["動議"]),
  Term(
    english: "hearing",
    simplified: ["开庭", "听证", "庭"],
    traditional: ["開庭", "聽證", "庭"],
  ),
  Term(english: "the board", simplified: ["上诉委员会"], traditional: ["上訴委員會"]),
  Term(english: "court of appeals", simplified: ["联邦上诉法院"], traditional: ["聯邦上訴法院"]),
  Term(english: "custody review", simplified: ["羁押复核"], traditional: ["羈押覆核"]),
  Term(english: "work permit", simplified: ["工作许可"], traditional: ["工作許可"]),
  Term(english: "travel document", simplified: ["旅行证件"], traditional: ["旅行證件"]),
  Term(english: "parole", simplified: ["假释入境"], traditional: ["假釋入境"]),
  Term(english: "stay of removal", simplified: ["暂停执行递解"], traditional: ["暫停執行遞解"]),
  Term(english: "supreme court", simplified: ["联邦最高法院"], traditional: ["聯邦最高法院"]),
  Term(english: "interpreter", simplified: ["口译员"], traditional: ["口譯員"]),
]

@Suite("Terms of the law have one wording")
struct TermTests {
  /// Texts whose Chinese says the same without the term, or that have it in a filter to type.
  private static let apart: Set = [
    "none; / filters, such as  rep:no hearing<=30d  or a name",
    "none; / filters, such as rep:no hearing<=30d or a name",
    """
    The government wants to send you to another country instead of hearing asylum. Answer by this \
    day.
    """,
  ]

  @Test("Where English has a term, Chinese has its wording", arguments: terms)
  fileprivate func wording(term: Term) {
    let pairs = [(Language.simplified, term.simplified), (.traditional, term.traditional)]
    for (language, wordings) in pairs {
      let keys = language.keys.filter { key in
        key.lowercased().contains(term.english) && !TermTests.apart.contains(key)
      }
      #expect(!keys.isEmpty)
      for key in keys {
        let text = language.text(key)
        #expect(wordings.contains { text.contains($0) }, "\(language.tag), \(key): \(text)")
      }
    }
  }

  @Test(
    "Known mistranslations are nowhere",
    arguments: [
      "自动离境", "自動離境", "起诉书", "起訴書", "扣留遣送", "非法移民", "被告", "检察官", "檢察官", "服务证明",
      "服務證明", "移民上诉法院", "移民上訴法院", "缺席判决", "缺席判決",
    ],
  )
  func mistranslations(words: String) {
    for language in [Language.simplified, .traditional] {
      for key in language.keys { #expect(!language.text(key).contains(words), "\(key)") }
    }
  }

  @Test("By this day includes the day, before this day does not")
  func days() {
    for language in [Language.simplified, .traditional] {
      for key in language.keys where key.contains("by this day") {
        let text = language.text(key)
        #expect(text.contains("这一天") || text.contains("這一天"), "\(key)")
        #expect(!text.contains("一天之前") && !text.contains("一天前"), "\(key): \(text)")
      }
      for key in language.keys where key.contains("before this day") && key.contains("not removed")
      {
        #expect(language.text(key).contains("一天之前"))
      }
      let by = language.text("By {1}; that day still counts", "D")
      #expect(by.contains("含当天") || by.contains("含當天"))
    }
  }

  @Test("Withholding, a stay and deferral never share a verb")
  func verbs() {
    let withholding = Language.simplified.text("Withholding")
    #expect(withholding.contains("暂缓") && !withholding.contains("暂停"))
    #expect(Language.simplified.text("CAT deferral").contains("延缓"))
    #expect(!Language.simplified.text("Stay of removal ends").contains("暂缓"))
  }
}
