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
    // No text is there twice, and none is left open; the head is the one without a text.
    let texts = text.split(separator: "\n").count { $0.hasPrefix("msgid \"") }
    #expect(texts == entries.count + 1)
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
    "哈里斯", "因皮里爾", "卡布里尼", "馬里亞納",
  ]

  /// Characters of simplified texts that traditional ones write otherwise, by OpenCC's tables.
  private static let simplifiedOnly = Set(
    """
    万与业东丝丢两严丧个临为丽举么义乌乔习书买争于亚亲亿仅从们价优伙会传伤伦体余侨储儿兰关兹 \
    内冈册写军冲决况净减几凤凭凯划则刚删别办务动劳区医华协单占卢卫却历压厦县参双发变叙叠号后 \
    听启吴员响唤团围国图圣场坏块墙声处备复够头夹奥学宁实审宽宾对寻导将尔尝尽届属岁岛币师带帮 \
    并广库应废开异弃张强归当录彻征径忏怀态总惊惧惩惯愿战户执扩抢护报拢拦拨择挝挡损换据搁数断 \
    无旧时显暂术机权条来杰极构标栏样检毕汇汤没泽浅测济浏温湾滚满灯灵点爱状独狱现电画疗监盖盘 \
    矶码确碍离种积称稣稳竖竞筛签简类粤紧纠约级纪纳纸纹纽线练组细织终绍经结绘给络绝统继续维绿 \
    缀缅缓编缩缴网罗罚羁职联胁脚脱腊腾节苏范莱获萨虑虚补装见观规视览觉触计认讨让议记许论讼讽 \
    设访证评识诉诊词译试话诞询该详语误诱说请诸诺读谁调谅谈贝负财责败账贴贵费资赞赣跃踪车转轮 \
    软载较输辖辞辩边达迁过迈运还这进远连迟迹适选递逻邮采释里鉴针钟钥链销锁错键长门闭问闲间闻 \
    闽阅队阴阵阶际陆陈险随隐难韦韩页项顺须顿预领颈频题额风飞馆马驱驳验骤鲁鲜麦齐龄
    """
    .filter { !$0.isWhitespace }
  )

  /// Characters of traditional texts that simplified ones write otherwise, by OpenCC's tables.
  private static let traditionalOnly = Set(
    """
    丟並亞佇佈佔併來係個們倫傑備傳傷僅價億儘優儲兒內兩冊凱別刪則剛劃動務勞匯區協卻參吳員問啟 \
    喚喪喬單嘗嚴國圍圖團執報場塊壓壞夠夥夾奧學實審寫寬將尋對導屆屬島師帶幣幫幾庫廈廢廣張強彙 \
    後徑從復徵徹愛態慣慮憑憶應懲懷懺懼戰戶採換損搶撥擇擋據擱擴攏攔敗敘數斷於時暫曆書會東條棄 \
    業極構標樣機檔檢欄權歲歷歸決沒沖況洩淨淺減測準溫滾滿澤濟瀏灣為烏無燈爭爾牆狀獄獅獨獲現畢 \
    畫異當疊療發盡監盤盧確碼磯礙種稱穌積穩競節範篩簡簽籤粵糾紀約紋納紐紙級細紹終組結絕絡給統 \
    絲經綠維網綴緊緒線編緩緬練縣縮總織繪繫繳繼續罰羅羈義習聖聞聯聲職聽脅脫腦腳臘臨臺與舉舊茲 \
    華萊萬葉蓋薩蘇蘭處虛號螢術衛衝補裝裡製複見規視親覺覽觀觸計訊討託記訟訪設許訴診註評詞詢試 \
    話該詳認誕誘語誤說誰調談請諒論諷諸諾證識譯議護讀變讓豎貝負財責貴買費貼資賓賬賴賽贛跡蹤躍 \
    車軍軟較載輪輸轄轉辦辭辯迴這連週進運過達遞遠適遲遷選邁還邊邏郵醫釋針銷錄錯錶鍵鎖鐘鑑鑰長 \
    門閉開閒間閩閱關陣陰陳陸隊階隨險隱隻雙離難電靈韓響頁項順須預頓領頭頸頻題額願類顯風飛餘館 \
    馬駁騰驅驗驚驟體魯鳳麗麥麼點齊齡
    """
    .filter { !$0.isWhitespace }
  )
}
