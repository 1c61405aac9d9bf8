import Foundation
import Languages
import Testing

@Suite("Every report, figure, card and page on paper and as a web page")
struct PageFormatTests {
  private static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")

  /// The pages there are; CASE stands for a client of the made-up clinic.
  private static let pages: [[String]] = [
    ["report", "hearings"], ["report", "orders"], ["report", "clocks", "left<14"],
    ["report", "repatriation"], ["report", "orders", "--by", "nationality"],
    ["report", "countries", "china"], ["report", "states", "california"],
    ["figures", "pending"], ["figures", "--list"], ["figures", "pending-eoir", "--by", "court"],
    ["facts", "china"], ["facts", "--kind", "claim"], ["what-if", "courts"],
    ["what-if", "cost", "--compare", "critics"], ["clock", "--list"],
    ["clock", "BIA-APP", "2026-05-02"], ["check"], ["queue", "clocks"], ["show", "CASE"],
    ["show", "CASE", "--explain"], ["show", "CASE", "--checklist"], ["show", "CASE", "--claims"],
    ["sheet", "CASE"],
  ]

  /// Characters, each as often as it is there, blanks left out.
  private func characters(_ text: some StringProtocol) -> [Character: Int] {
    text.reduce(into: [:]) { counts, character in
      if !character.isWhitespace { counts[character, default: 0] += 1 }
    }
  }

  /// What somebody reads of a web page: without its plots, and without the captions of tables,
  /// which repeat the page's heading for who hears it.
  private func words(ofPage html: String) -> String {
    let body = html.split(separator: "<body>", maxSplits: 1).last.map(String.init) ?? ""
    let plain = body.replacing(#/(?s)<svg.*?<\/svg>/#, with: "")
      .replacing(#/(?s)<caption>.*?<\/caption>/#, with: "")
      .replacing(#/<[^>]*>/#, with: " ")
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(plain) { $0.replacing($1.0, with: $1.1) }
  }

  /// Commands whose text is lines for a terminal, and not the page: in any language, or in English.
  private static let asLines = ["queue", "figures --list"]
  private static let asEnglishLines = ["facts", "what-if", "clock", "check", "show"]

  @Test(
    "PDF, web page and text of every page say the same, and every head is whole",
    .enabled(if: hasReader),
    arguments: [("en", "letter"), ("zh-Hans", "a4"), ("zh-Hant", "letter")],
  )
  func same(language: String, paper: String) throws {
    let clinic = try Clinic()
    let ids = try clinic.run(["find", "order:final nat:CH", "--columns", "id"]).output
      .split(separator: "\n").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    let id = String(try #require(ids.first))
    let file = clinic.folder.appending(path: "page.pdf").path
    for page in PageFormatTests.pages {
      let words = page.map { $0 == "CASE" ? id : $0 } + ["--lang", language]
      let html = try clinic.run(words + ["--format", "html"])
      #expect(html.status == 0 && html.output.hasPrefix("<!DOCTYPE html>"), "\(words): \(html)")
      let isSheet = page[0] == "sheet"
      let lacking = PageParts.missing(from: html.output, language, isSheet: isSheet)
      #expect(lacking == [], "\(words)")
      let made = ["--format", "pdf", "--paper", paper, "--output", file, "--force"]
      let pdf = try clinic.run(words + made)
      #expect(pdf.status == 0 && !pdf.errors.contains("font"), "\(words): \(pdf.errors)")
      let read = try PageReading(file)
      let there = characters(read.text)
      let missing = characters(self.words(ofPage: html.output))
        .filter { there[$0.key, default: 0] < $0.value }
      #expect(missing.isEmpty, "\(words): \(missing)")
      try expectHeads(of: read.pages, words, language, isSheet: isSheet)
      #expect(read.parts.isSuperset(of: ["Document", "H1", "P"]), "\(words): \(read.parts)")
      let inLines =
        PageFormatTests.asLines + (language == "en" ? PageFormatTests.asEnglishLines : [])
      let line = page.joined(separator: " ")
      guard !inLines.contains(where: { line.hasPrefix($0) }) else { continue }
      let text = try clinic.run(words, adding: ["COLUMNS": "2000", "LINES": "20000"])
      expect(read, says: text.output, words, language)
    }
  }

  /// Every page of a PDF has the names of the parts of its head, and its number.
  private func expectHeads(
    of pages: [Substring],
    _ words: [String],
    _ tag: String,
    isSheet: Bool,
  ) throws {
    for (index, page) in pages.enumerated() {
      let squeezed = page.filter { !$0.isWhitespace }
      let number = (Language.named(tag) ?? .english)
        .text("Page {1} of {2}", "\(index + 1)", "\(pages.count)")
      for name in PageParts.names(tag, ofSheet: isSheet) + [number] {
        let name = name.filter { !$0.isWhitespace }
        #expect(squeezed.contains(name), "\(words), page \(index + 1): \(name)")
      }
    }
  }

  /// Nothing of the text report is missing from the PDF; and where that has one page, which has no
  /// head twice, nothing more is on it.
  private func expect(_ read: PageReading, says text: String, _ words: [String], _ tag: String) {
    let isDrawn = read.parts.contains("Figure")
    let isWhole = !text.contains("…") && !isDrawn
    let page = (Language.named(tag) ?? .english).text("Page {1} of {2}", "1", "1")
    // Lines beneath titles are drawn on paper, and pictures are not made of letters there.
    let plain = text.replacing(page, with: "").filter { !"-…".contains($0) }
    let all = characters(isDrawn ? "" : plain)
    let there = characters(read.text.filter { $0 != "-" }.replacing(page, with: ""))
    let missing = all.filter { there[$0.key, default: 0] < $0.value }
    #expect(missing.isEmpty, "\(words): \(missing)")
    if isWhole, read.pages.count == 1 { #expect(there == all, "\(words)") }
  }

  @Test("A plot of a figure and of a calculation is a picture; a page without one says so")
  func plots() throws {
    let clinic = try Clinic()
    for words in [
      ["figures", "pending-eoir", "--by", "court"], ["what-if", "courts"], ["report", "orders"],
    ] {
      let svg = try clinic.run(words + ["--format", "svg"])
      #expect(svg.status == 0 && svg.output.hasPrefix("<svg"), "\(words): \(svg.errors)")
    }
    #expect(try clinic.run(["check", "--format", "svg"]).status == 2)
  }

  @Test("Every page takes a printer, and says where there is none to print with")
  func printer() throws {
    let clinic = try Clinic()
    for words in [["figures", "pending"], ["facts", "china"], ["check"], ["queue", "clocks"]] {
      let printed = try clinic.run(words + ["--print", "nosuch"])
      #expect(printed.status == 1 && printed.errors.contains("lp"), "\(words): \(printed)")
    }
  }

  @Test("Messages are said in the language asked for, before or behind the command")
  func messages() throws {
    let clinic = try Clinic()
    let missing = try clinic.run(["--lang", "zh-Hans", "show", "12"])
    #expect(missing.status == 3 && missing.errors.contains("案卷库里没有案件 12"), "\(missing)")
    let behind = try clinic.run(["find", "id:12", "--lang=zh-Hant"])
    #expect(behind.status == 3 && behind.errors.contains("沒有符合篩選的案件"), "\(behind)")
    #expect(try clinic.run(["find", "--lang", "xx"]).status == 2)
  }
}
