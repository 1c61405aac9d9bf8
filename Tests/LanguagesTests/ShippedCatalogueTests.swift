import CaseModel
import Foundation
import Languages
import Testing

@Suite("The catalogues Vigil comes with")
struct ShippedCatalogueTests {
  private static let chinese = [Language.simplified, .traditional]

  @Test("They can be read, and translate the same texts", arguments: chinese)
  func read(language: Language) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let name = language.tag.replacing("-", with: "_")
    let text = try String(contentsOf: root.appending(path: "assets/\(name).po"), encoding: .utf8)
    let entries = try Catalogue(text).entries
    #expect(entries.keys.sorted() == language.keys)
    // The program finds each by its index, and reads that entry alone.
    #expect(entries.keys.filter { language.entry($0) != entries[$0] } == [])
    #expect(language.entry("") == nil && language.entry("no such text") == nil)
    #expect(language.keys.count > 500)
    #expect(language.keys == Language.simplified.keys)
  }

  @Test("No place for a value is lost", arguments: chinese)
  func places(language: Language) {
    for key in language.keys {
      for form in language.entry(key)?.forms ?? [] {
        #expect(places(in: form) == places(in: key), "\(key)")
      }
    }
  }

  private func places(in text: String) -> Set<String> {
    Set(text.matches(of: /\{[0-9]+\}/).map { String($0.output) })
  }

  @Test("No character of the other script")
  func scripts() {
    for (language, others) in [
      (Language.traditional, ShippedCatalogueTests.simplifiedOnly),
      (Language.simplified, ShippedCatalogueTests.traditionalOnly),
    ] {
      for key in language.keys {
        let text = ShippedCatalogueTests.namesOfPlaces
          .reduce(language.text(key)) { $0.replacing($1, with: "") }
        let strangers = text.filter { others.contains($0) }
        #expect(strangers.isEmpty, "\(language.tag), \(key): \(strangers)")
      }
    }
  }

  @Test("The plain line and the name of every rule", arguments: chinese)
  func rules(language: Language) {
    let rules = ClockRuleBook.standard.rules
    let missing = Set(rules.flatMap { [$0.plain, $0.shortName] }.filter { !language.knows($0) })
    #expect(missing.isEmpty, "not translated: \(missing.sorted())")
    for status in CourtStatus.allCases { #expect(language.knows(status.rawValue)) }
  }

  @Test("The title of every column and list", arguments: chinese)
  func titles(language: Language) {
    let titles = CaseField.all.map(\.title) + CaseList.all.map(\.title)
    let missing = Set(titles.filter { !language.knows($0) })
    #expect(missing.isEmpty, "not translated: \(missing.sorted())")
    for list in CaseList.all { #expect(language.knows(list.definition), "\(list.key)") }
  }

  @Test("The values of every derived choice that is words", arguments: chinese)
  func choices(language: Language) {
    // Rules go by their names, which are codes and the same in every language.
    let names = Set(ClockRuleBook.standard.rules.map(\.id))
    let values = CaseField.all.flatMap { $0.kind.choices.map(\.title) }
      .filter { !names.contains($0) }
    let missing = Set(values.filter { !language.knows($0) })
    #expect(missing.isEmpty, "not translated: \(missing.sorted())")
  }

  /// Names that traditional texts write with 里 too; elsewhere it is 裡 there.
  private static let namesOfPlaces = [
    "貝里斯", "斯里蘭卡", "玻里尼西亞", "吉里巴斯", "模里西斯", "喀里多尼亞", "克里斯多福", "千里達", "克里奧", "里士滿",
    "哈里斯", "因皮里爾", "卡布里尼",
  ]

  /// Characters of simplified texts that traditional ones write otherwise, by OpenCC's tables.
  private static let simplifiedOnly = Set(
    """
    释与两个临为么义书争于仅从们会伤体余侨关内决况则别办务动区单占却历发变叠号后听员团 \
    国图圣场备复够实审对将尔尽届属岁师带帮并库应开弃当录径态总惧愿执护报拨换据数断无 \
    旧时显暂机条来构栏没济湾满点状现电画监矶码离稳筛签简类粤紧约级纳纹纽终经结给络绝 \
    统继续维绿缓缴网羁联获见规视览计认议记许设证诉诊译话询详语说请读谁谈财费资载输达 \
    过还这进迟适选递邮里链销错门闭问间队阶际随隐页项顺须顿预领频馆马驳骤鲁齐龄
    """
    .filter { !$0.isWhitespace }
  )

  /// Characters of traditional texts that simplified ones write otherwise, by OpenCC's tables.
  private static let traditionalOnly = Set(
    """
    並佇佔來個們備傷僅儲內兩別則動務區卻員問單國圖團執報場夠實審將對屆屬師帶幫庫後從 \
    態應懼換撥據數斷於時暫曆書會條棄構機檔欄歲決沒況洩準滿濟灣為無爭爾狀獲現畫當疊發 \
    盡監碼磯穩篩簡簽粵紀約紋納紐級終結絕絡給統經綠維網緊緩總繳繼續羈義聖聯聽臨與舊華 \
    號螢裡見規視覽計訊記設許訴診註詢話詳認語說誰談請證譯議護讀變費資載輸辦這連週進過 \
    達遞適遲選還郵釋銷錄錯門閉開間關階隨隱離電頁項順須預頓領願類顯餘館馬駁驟體麼點齊 \
    齡
    """
    .filter { !$0.isWhitespace }
  )
}
