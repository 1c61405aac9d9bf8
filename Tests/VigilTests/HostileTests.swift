import CaseModel
import Foundation
import TerminalTestSupport
import Testing

@Suite("Text from outside never reaches a terminal as it is")
struct HostileTests {
  private func clinic() throws -> Clinic {
    try Clinic(
      HostileText.histories,
      name: "Clinic \u{1B}]0;x\u{07}\u{202E}",
      file: "clinic\u{1B}[31m\u{202E}.vigil",
    )
  }

  @Test("The dashboard draws it all and nothing happens to the terminal")
  func dashboard() async throws {
    let program = try await clinic().dashboard(ScreenSize(120, 36))
    for pane in ["2", "3", "4", "0"] {
      try await program.pressAtOnce(pane, "Enter")
      try await program.pressAtOnce("Tab", "End", "Backspace", "Right", "Right", "End")
    }
    try await program.pressAtOnce("0", "Home")
    for _ in HostileText.all { try await program.pressAtOnce("Enter", "Tab", "Backspace", "Down") }
    #expect(program.screen.unexpected == [])
    // It asks once what its background is, and sends nothing else.
    let sent = program.screen.commands.filter { !$0.hasPrefix("999;ready;") }
    #expect(sent == ["11;?"])
    #expect(program.screen.plainText.contains("\(HostileText.histories.count) cases"))
  }

  @Test("What is copied is as harmless as what is shown")
  func copy() async throws {
    let program = try await clinic().dashboard()
    try await program.press("0")
    for _ in HostileText.all { try await program.pressAtOnce("y", "Down") }
    let copies = program.screen.commands.filter { $0.hasPrefix("52;c;") }.map { $0.dropFirst(5) }
    #expect(copies.count >= HostileText.histories.count - 1)
    for copy in copies {
      let text = try #require(Data(base64Encoded: String(copy)))
      #expect(HostileText.found(in: String(decoding: text, as: UTF8.self)) == [])
    }
  }

  @Test("Commands write none of it, in any format")
  func commands() throws {
    let clinic = try clinic()
    var runs = [["find"], ["find", "--json"], ["check"], ["screen"]]
    for report in ["hearings", "orders", "repatriation"] {
      for format in ["text", "csv", "json", "markdown"] {
        runs.append(["report", report, "--format", format])
      }
    }
    for run in runs {
      let outcome = try clinic.run(run)
      #expect(outcome.status == 0, "\(run) \(outcome.errors)")
      // Lines of CSV end in two characters.
      let lines = outcome.output.replacing("\r\n", with: "\n")
      #expect(HostileText.found(in: lines) == [], "\(run)")
    }
  }

  @Test("A case is shown without it")
  func show() throws {
    let clinic = try clinic()
    for history in HostileText.histories {
      for flag in ["--explain", "--json"] {
        let outcome = try clinic.run(["show", "\(history.courtCase.id)", flag])
        #expect(outcome.status == 0)
        #expect(HostileText.found(in: outcome.output) == [], "\(history.courtCase.id) \(flag)")
      }
    }
  }

  @Test(
    "Complaints repeat it in a harmless form",
    arguments: [
      ["find", "nat:\u{1B}[31m\u{202E}x:"], ["find", "\u{1B}[31m:x"], ["show", "\u{1B}]0;x\u{07}"],
      ["find", "--\u{1B}[31m"], ["check", "--docket", "/nowhere/\u{1B}[31m\u{202E}"],
      ["import", "eoir", "/nowhere/\u{1B}[31m\u{202E}"], ["report", "\u{1B}[31m"],
      ["report", "orders", "--by", "\u{1B}[31m"], ["screen", "--keys", "\u{1B}[31m"],
    ],
  )
  func complaints(_ arguments: [String]) throws {
    let outcome = try Clinic().run(arguments)
    #expect(outcome.status != 0)
    #expect(outcome.output == "")
    #expect(HostileText.found(in: outcome.errors) == [], "\(outcome.errors.debugDescription)")
  }
}
