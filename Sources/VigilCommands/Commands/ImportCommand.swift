import ArgumentParser

/// Brings outside data into a docket.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load a clinic's table of clients, or public data into a docket of its own.",
    subcommands: [ImportCaseloadCommand.self, ImportEOIRCommand.self, ImportICECommand.self],
  )
}
