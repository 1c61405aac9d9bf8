import Testing

@testable import VigilCommands

@Suite("The manual page, made from the commands themselves")
struct ManualTests {
  @Test("Every command that help shows has a section, with its options")
  func sections() throws {
    let description = try ManualCommand.commandLine()
    let page = ManualPage(root: description, version: "1").text
    for command in description.subcommands ?? [] where command.shouldDisplay {
      guard command.commandName != "help" else { continue }
      let title = ".SS vigil \(ManualPage.plain(command.commandName))\n"
      #expect(page.contains(title), "\(command.commandName)")
    }
    #expect(page.contains("\\fB\\-\\-docket\\fR"))
    #expect(!page.contains(".SS vigil manual"))
  }

  @Test("What troff would take for a request or an escape is made safe")
  func escapes() {
    #expect(ManualPage.plain(".config\n'a' -x \\n") == "\\&.config\n\\&'a' \\-x \\en")
    let discussion = ManualPage.discussion("Try it:\n\n  vigil demo\n\nDone.")
    #expect(discussion == "Try it:\n.PP\n.PP\n.nf\n  vigil demo\n\n.fi\n.PP\nDone.")
  }

  @Test("Help is written for 80 columns, so that it is not wrapped a second time")
  func width() throws {
    var commands = [try ManualCommand.commandLine()]
    while let command = commands.popLast() {
      commands += command.subcommands ?? []
      for line in (command.discussion ?? "").split(separator: "\n") {
        #expect(line.count < 80, "\(command.commandName): \(line)")
      }
    }
  }

  @Test("The version names the number, the commit and the libraries")
  func version() throws {
    let said = try Clinic().run(["--version"]).output
    #expect(said.hasPrefix("\(ProgramVersion.number) ("))
    for library in ["SQLite 3.", "libpq 1", "libsodium 1.", "libxml2 2.", "ncurses 6.", "GRDB 7."] {
      #expect(said.contains(library), "\(library)")
    }
  }
}
