import Foundation
import Testing

@Suite("Reports on paper, in sets and in other languages")
struct PaperCommandTests {
  private func clinic() throws -> Clinic {
    let clinic = try Clinic([])
    for line in [
      ["add", "client", "name=CHEN Wei", "native=陈伟", "anumber=A000-111-222", "court=NYC"],
      ["add", "hearing", "A000-111-222", "date=2026-12-14", "time=8:30", "calendar=I"],
    ] {
      let added = try clinic.run(line)
      try #require(added.status == 0, "\(line): \(added.errors)")
    }
    return clinic
  }

  private func write(_ text: String, to name: String, in clinic: Clinic) throws {
    let file = clinic.folder.appending(path: ".config/vigil/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("A report is written as a web page and as PDF, and a plot as SVG")
  func formats() throws {
    let clinic = try clinic()
    let html = try clinic.run("report", "hearings", "--format", "html").output
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("CHEN Wei"))
    #expect(html.contains("<svg") && html.contains("<dt>As of</dt>"))
    let svg = try clinic.run("report", "hearings", "--format", "svg").output
    #expect(svg.hasPrefix("<svg") && svg.contains("12-14"))
    let file = clinic.folder.appending(path: "hearings.pdf").path
    let pdf = try clinic.run("report", "hearings", "--format", "pdf", "--output", file)
    #expect(pdf.status == 0, "\(pdf.errors)")
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
  }

  private static let commandsOfLists = [
    ["log", "A000-111-222"], ["tail"], ["today"], ["views"], ["find"], ["codes", "court"],
    ["codes"], ["answer"],
  ]

  @Test(
    "Every list of a command is a page too, and says what it is of",
    arguments: commandsOfLists,
  )
  func lists(command: [String]) throws {
    let clinic = try clinic()
    let text = try clinic.run(command)
    #expect(text.status == 0, "\(text.errors)")
    let html = try clinic.run(command + ["--format", "html"])
    #expect(html.status == 0, "\(html.errors)")
    #expect(html.output.hasPrefix("<!DOCTYPE html>"))
    #expect(PageParts.missing(from: html.output, "en") == [])
    let chinese = try clinic.run(command + ["--format", "html", "--lang", "zh-Hans"])
    #expect(PageParts.missing(from: chinese.output, "zh-Hans") == [])
    let file = clinic.folder.appending(path: "list.pdf").path
    let pdf = try clinic.run(command + ["--format", "pdf", "--output", file, "--force"])
    #expect(pdf.status == 0, "\(pdf.errors)")
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
    let lines = clinic.folder.appending(path: "list.txt").path
    #expect(try clinic.run(command + ["--output", lines]).status == 0)
    #expect(try String(contentsOfFile: lines, encoding: .utf8) == text.output)
  }

  @Test("What goes on following is lines on standard output, and nothing else")
  func following() throws {
    let refused = try clinic().run("tail", "--follow", "--format", "pdf")
    #expect(refused.status == 2 && refused.errors.contains("--follow"))
  }

  @Test("Heads, titles and days are said in Chinese; data is not")
  func chinese() throws {
    let clinic = try clinic()
    let text = try clinic.run("report", "orders", "--lang", "zh-Hans").output
    #expect(text.contains("递解令") && text.contains("截至") && text.contains("第 1 页"))
    let data = try clinic.run("report", "hearings", "--format", "csv", "--lang", "zh-Hans").output
    #expect(data.hasPrefix("id,gaps,name"))
    let refused = try clinic.run("report", "orders", "--lang", "xx")
    #expect(refused.status == 2 && refused.errors.contains("zh-Hant"))
  }

  @Test("A sheet has name, day and court in the client's language, with English beside")
  func sheet() throws {
    let sheet = try clinic().run("sheet", "A000-111-222", "--lang", "zh-Hans")
    #expect(sheet.status == 0, "\(sheet.errors)")
    for words in ["陈伟", "2026年12月14日 星期一", "上午 8:30", "Your next hearing", "FILE-INDIV"] {
      #expect(sheet.output.contains(words), "\(words)")
    }
  }

  @Test("A language is added by adding a file")
  func ownLanguage() throws {
    let clinic = try clinic()
    try write("msgid \"As of\"\nmsgstr \"Zum\"\n", to: "languages/de.po", in: clinic)
    let text = try clinic.run("report", "orders", "--lang", "de").output
    #expect(text.contains("Zum") && text.contains("Removal orders"))
    try write("msgid \"As of\"\nmsgstr Zum\n", to: "languages/de.po", in: clinic)
    let broken = try clinic.run("report", "orders", "--lang", "de")
    #expect(broken.status == 1 && broken.errors.contains("line 2"))
  }

  @Test("A set writes what it can; what fails leaves the last one and says so")
  func sets() throws {
    let clinic = try clinic()
    let folder = clinic.folder.appending(path: "out").path
    try write(
      """
      # the reports of the morning
      [morning]
      folder = \(folder)
      hearings.txt = hearings 'hearing<=60d'
      orders.html = orders --by nosuch

      """,
      to: "reports",
      in: clinic,
    )
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "yesterday".write(toFile: folder + "/orders.html", atomically: true, encoding: .utf8)
    let outcome = try clinic.run("report", "--set", "morning")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("orders.html: not written") && outcome.errors.contains("stays"))
    let kept = try String(contentsOfFile: folder + "/orders.html", encoding: .utf8)
    #expect(kept == "yesterday")
    let made = try String(contentsOfFile: folder + "/hearings.txt", encoding: .utf8)
    #expect(made.contains("CHEN Wei"))
    #expect(try clinic.run("report", "--set", "evening").status == 3)
  }

  @Test("The dashboard says its own words in the language, and never a client's")
  func screen() throws {
    let screen = try clinic()
      .run("screen", "--keys", "2", "--size", "140x24", "--lang", "zh-Hant").output
    #expect(screen.contains("遞解令") && screen.contains("開庭") && screen.contains("CHEN Wei"))
  }
}
