import ArgumentParser

/// Prints the manual page, which a package installs.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man: vigil manual | man -l -",
    shouldDisplay: false,
  )

  /// The whole command line, as the parser describes it.
  static func commandLine() throws -> CommandDescription {
    try CommandDescription.read(Vigil._dumpHelp())
  }

  func run() throws {
    let page = ManualPage(root: try ManualCommand.commandLine(), version: ProgramVersion.number)
    StandardOutput.write(page.text)
  }
}
