import Foundation
import TerminalTestSupport
import Testing

@Suite("What a screen shows is written to files")
struct ScreenExportTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("A list, its sheet, a queue and a calculation are files once the screen says so")
  func files() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard(ScreenSize(120, 36))
    try await program.press("0", "E", "Ctrl-U")
    try await program.type(clinic.path("cases.csv") + "\r")
    try await program.waitText("rows of the list written to")
    let lines = try text(clinic.path("cases.csv")).split(whereSeparator: \.isNewline)
    #expect(lines.count == Clinic.size + 1)
    try await program.press("2", "P", "Ctrl-U")
    try await program.type(clinic.path("sheet.txt") + "\r")
    try await program.waitText("sheet.txt")
    try await program.waitText("rows of the list written to")
    #expect(try text(clinic.path("sheet.txt")).hasPrefix("Hearings\n"))
    try await program.press("5", "E", "Ctrl-U")
    try await program.type(clinic.path("items.md") + "\r")
    try await program.waitText("items written to")
    #expect(try text(clinic.path("items.md")).contains("| Arrived |"))
    try await program.press("9", "P", "Ctrl-U")
    try await program.type(clinic.path("courts.txt") + "\r")
    try await program.waitText("calculation written to")
    let page = try text(clinic.path("courts.txt"))
    #expect(page.contains("13.37 years") && page.contains("Where the inputs are from"))
  }

  @Test("A list and a calculation are web pages and PDF too, with the whole head")
  func pages() async throws {
    let clinic = try Clinic()
    let program = try await clinic.dashboard(ScreenSize(120, 36))
    for (pane, name) in [("3", "orders"), ("9", "courts")] {
      for ending in ["html", "pdf"] {
        let path = clinic.path("\(name).\(ending)")
        try await program.press(pane, "E", "Ctrl-U")
        try await program.type(path + "\r")
        try await program.waitText("written to \(path)")
        let bytes = try #require(FileManager.default.contents(atPath: path))
        #expect(bytes.starts(with: Data((ending == "pdf" ? "%PDF-1." : "<!DOCTYPE html>").utf8)))
      }
      #expect(PageParts.missing(from: try text(clinic.path("\(name).html")), "en") == [])
    }
  }

  @Test("A file that is there is left alone, and an end that names no format is told")
  func refused() async throws {
    let clinic = try Clinic()
    try Data("mine".utf8).write(to: URL(filePath: clinic.path("mine.csv")))
    let program = try await clinic.dashboard(ScreenSize(120, 36))
    try await program.press("0", "E", "Ctrl-U")
    try await program.type(clinic.path("mine.csv") + "\r")
    try await program.waitText("is there already")
    #expect(try text(clinic.path("mine.csv")) == "mine")
    try await program.press("E", "Ctrl-U")
    try await program.type(clinic.path("mine.doc") + "\r")
    try await program.waitText("end the name in")
  }

  @Test(
    "What happened since the dashboard was last left is a queue of its own, and tail --since last"
  )
  func news() async throws {
    let clinic = try Clinic()
    let first = try await clinic.dashboard(ScreenSize(120, 36))
    try await first.press("5")
    #expect(!first.screen.plainText.contains("Since you last looked"))
    try first.send("q", keys: 1)
    #expect(try await first.waitExit() == .exited(0))
    _ = try clinic.run("add", "hearing", "9000101", "date=+40d", "time=09:00")
    let said = try clinic.run("tail", "--since", "last").output
    let events = said.split(whereSeparator: \.isNewline).count
    #expect((1..<Clinic.size).contains(events))
    #expect(said.contains("earing"))
    #expect(try clinic.run("tail", "--since", "today").status == 0)
    let second = try await clinic.dashboard(ScreenSize(120, 36))
    try await second.press("5", "Left")
    try await second.waitText("Queue   Since you last looked")
    try await second.waitText("Hearing added")
    try await second.waitText("1 open")
  }
}
