import Foundation
import Testing

@Suite("Every report, figure, card and page on paper and as a web page")
struct PageFormatTests {
  private static let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

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

  /// Characters, each as often as it stands there, blanks left out.
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

  private func text(ofPDF file: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = ["-layout", file, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test("Nothing of the web page is missing from the PDF", .enabled(if: hasReader))
  func same() throws {
    let clinic = try Clinic()
    let ids = try clinic.run(["find", "order:final nat:CH", "--columns", "id"]).output
      .split(separator: "\n").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    let id = String(try #require(ids.first))
    for (index, page) in PageFormatTests.pages.enumerated() {
      let words = page.map { $0 == "CASE" ? id : $0 }
      let html = try clinic.run(words + ["--format", "html"])
      #expect(html.status == 0 && html.output.hasPrefix("<!DOCTYPE html>"), "\(words): \(html)")
      let file = clinic.folder.appending(path: "\(index).pdf").path
      let pdf = try clinic.run(words + ["--format", "pdf", "--output", file])
      #expect(pdf.status == 0, "\(words): \(pdf.errors)")
      let read = try text(ofPDF: file)
      let there = characters(read)
      let missing = characters(self.words(ofPage: html.output))
        .filter { there[$0.key, default: 0] < $0.value }
      #expect(missing.isEmpty, "\(words): \(missing)")
      #expect(read.contains("Page 1 of "), "\(words)")
    }
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
