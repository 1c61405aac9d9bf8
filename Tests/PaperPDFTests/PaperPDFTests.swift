import CaseModel
import CaseReports
import Foundation
import Languages
import PaperPDF
import Testing
import TextLayout

@Suite("Pages as PDF")
struct PaperPDFTests {
  static let hasReader = ["/usr/bin/pdftotext", "/usr/bin/pdfinfo"]
    .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
  static let hasChinese = FileManager.default
    .fileExists(atPath: "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc")

  private func document(rows: Int, language: Language = .english) -> Document {
    let columns = ["Day", "Client", "Court", "Cases"].enumerated()
      .map { index, title in
        ReportColumn(
          key: SafeText(title),
          title: SafeText(title),
          width: 12,
          isNumber: index == 3,
        )
      }
    let table = DocumentTable(
      columns,
      (0..<rows).map { ["2026-06-01", SafeText("TESTER \($0)"), "New York", SafeText("\($0)")] },
    )
    return Document(
      title: "Hearings of the clinic",
      head: PageHead(
        PageSource(docket: "clinic.vigil", release: "own record"),
        asOf: "2026-06-01",
        filter: "nat:CH",
        definition: "every hearing",
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: [.heading("This week"), .paragraph("Every hearing counts."), .table(table)],
    )
  }

  /// What a reader of PDF makes of a file.
  private func read(_ bytes: [UInt8], _ tool: String, _ arguments: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private func words(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0) }
      .filter { word in word.contains { $0 != "-" } }
  }

  @Test("The words of a page are those of its text", .enabled(if: hasReader))
  func sameWords() throws {
    let document = document(rows: 5)
    let made = try document.pdf(on: .letter)
    #expect(made.pages == 1 && made.withoutFont == 0)
    let text = try read(made.bytes, "/usr/bin/pdftotext", ["-layout", "FILE", "-"])
    let expected = words(document.text(width: 100)) + ["Page", "1", "of", "1"]
    #expect(words(text).sorted() == expected.sorted())
  }

  @Test("Every page of a long table has head, titles and number", .enabled(if: hasReader))
  func manyPages() throws {
    let made = try document(rows: 200).pdf(on: .a4)
    #expect(made.pages > 3)
    let text = try read(made.bytes, "/usr/bin/pdftotext", ["-layout", "FILE", "-"])
    let pages = text.split(separator: "\u{0C}").filter { !words($0).isEmpty }
    #expect(pages.count == made.pages)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Page \(index + 1) of \(made.pages)"))
      for words in ["Hearings of the clinic", "nat:CH", "Client"] { #expect(page.contains(words)) }
    }
    for row in 0..<200 { #expect(text.contains("TESTER \(row) "), "row \(row)") }
  }

  @Test("Paper has its size, a title, and a structure to be read aloud", .enabled(if: hasReader))
  func paper() throws {
    let letter = try read(document(rows: 1).pdf(on: .letter).bytes, "/usr/bin/pdfinfo", ["FILE"])
    #expect(letter.contains("612 x 792 pts (letter)"))
    #expect(letter.contains("Hearings of the clinic"))
    #expect(letter.contains(#/Tagged: +yes/#))
    let a4 = try read(document(rows: 1).pdf(on: .a4).bytes, "/usr/bin/pdfinfo", ["FILE"])
    #expect(a4.contains("(A4)"))
  }

  @Test("Bookmarks lead to the headings, and through a long table by its first cells")
  func bookmarks() throws {
    var long = document(rows: 200)
    let table = DocumentTable(
      [ReportColumn("day", "Day", 10)],
      (0..<200).map { [SafeText("2026-06-\($0)")] },
    )
    long.blocks = [.heading("This week"), .table(table), .heading("Next week")]
    let made = try long.pdf(on: .letter)
    let file = String(decoding: made.bytes, as: UTF8.self)
    let titles = file.matches(of: #/\/Title \(([^)]*)\)/#).map { String($0.1) }
    #expect(titles.prefix(2) == ["Hearings of the clinic", "This week"])
    #expect(titles.contains("Next week"))
    let days = titles.filter { $0.hasPrefix("2026-06-") }
    #expect(days.count == made.pages - 1 && days == days.sorted { $0.count < $1.count })
  }

  @Test(
    "The language, the title for viewers and the words of a plot are in the file, which is whole",
    .enabled(if: hasReader),
    arguments: [Language.english, .simplified],
  )
  func spoken(language: Language) throws {
    var document = document(rows: 90, language: language)
    let point = ReportPlot.Point("2026-06-01", 3)
    document.blocks.append(
      .plot(
        ReportPlot(
          title: "开庭",
          labelTitle: "Day",
          valueTitle: "Cases",
          form: .bars,
          series: [ReportPlot.Series(.empty, [point])],
        )
      )
    )
    let bytes = try document.pdf(on: .letter).bytes
    let file = String(decoding: bytes, as: UTF8.self)
    #expect(file.contains("/Lang (\(language.tag)) /ViewerPreferences << /DisplayDocTitle true >>"))
    let words = document.plots[0].spoken
    #expect(words == "开庭. Day, Cases. 2026-06-01 3")
    let digits = words.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    #expect(file.contains("/Alt <FEFF\(digits.joined())>"))
    let told = try read(bytes, "/usr/bin/pdfinfo", ["-struct-text", "FILE"])
    #expect(told.contains("\"\(language.text("As of")) 2026-06-01\""))
    #expect(told.ranges(of: "\"Client\"").count == 1 && told.ranges(of: "\"TESTER").count == 90)
  }

  @Test("A long cell goes on in further lines, whole", .enabled(if: hasReader))
  func longCell() throws {
    var long = document(rows: 1)
    let sentence = (1...80).map { "word\($0)" }.joined(separator: " ")
    let column = ReportColumn(key: "a", title: "Wide", width: 10, isNumber: false)
    long.blocks = [.table(DocumentTable([column, column], [[SafeText(sentence), "x"]]))]
    let text = try read(
      long.pdf(on: .letter).bytes,
      "/usr/bin/pdftotext",
      ["-layout", "FILE", "-"],
    )
    #expect(Set(words(text)).isSuperset(of: words(sentence)))
  }

  @Test(
    "A remark goes across the table, and no cell is drawn over another",
    .enabled(if: hasReader),
  )
  func remarks() throws {
    let columns = [ReportColumn("a", "Queue", 12), ReportColumn("b", "What", 20)]
    let remark = (1...9).map { "remark\($0)" }.joined(separator: " ")
    var writer = PDFReportWriter(.letter)
    _ = writer.begin(
      ReportHead(
        title: "Queues",
        docket: "d",
        asOf: "2026-06-01",
        release: "r",
        definition: "all",
        filter: .empty,
        withheld: "",
        total: 2,
      ),
      columns,
    )
    _ = writer.row(["decisions", "Decisions and orders"])
    _ = writer.note(SafeText(remark))
    _ = writer.row(["clocks", "Due clocks"])
    let text = try read(writer.end(), "/usr/bin/pdftotext", ["-layout", "FILE", "-"])
    for words in ["decisions\\s+Decisions and orders", remark, "clocks\\s+Due clocks"] {
      #expect(text.range(of: words, options: .regularExpression) != nil, "\(words): \(text)")
    }
  }

  @Test("Chinese is set with a font that has it", .enabled(if: hasReader && hasChinese))
  func chinese() throws {
    for language in [Language.simplified, .traditional] {
      var document = document(rows: 1, language: language)
      document.title = language.safe("Your removal order")
      let made = try document.pdf(on: .letter)
      #expect(made.withoutFont == 0)
      let text = try read(made.bytes, "/usr/bin/pdftotext", ["FILE", "-"])
      #expect(text.contains(document.title.text))
      #expect(text.contains("第 1 页，共 1 页") || text.contains("第 1 頁，共 1 頁"))
    }
  }

  @Test("Characters without a font are counted, so that nobody prints boxes unwarned")
  func withoutFont() throws {
    var document = document(rows: 1)
    document.title = "\u{12000}\u{12001}"
    let made = try document.pdf(on: .letter)
    #expect(made.withoutFont > 0 || made.pages == 1)
    #expect(PDFError.missingFont(2).english.contains("fonts-wqy-microhei"))
  }
}
