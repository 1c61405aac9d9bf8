import ArgumentParser

/// Brings outside data into a docket.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Load public data into a docket of its own.",
    subcommands: [ImportEOIRCommand.self, ImportICECommand.self],
  )
}
