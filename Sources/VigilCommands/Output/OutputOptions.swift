import ArgumentParser

/// Where a command writes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file to write; else, or with -, standard output.",
      discussion: "The file is whole or not there, and readable by you alone.",
      valueName: "file",
    ),
    completion: .file(),
  )
  var output: String?
  @Flag(name: .long, help: "Replace a file that is there; a docket is never replaced.")
  var force = false

  func validate() throws {
    guard output?.isEmpty != true else {
      throw ValidationError("--output takes a file, or - for standard output")
    }
  }

  /// Begins the file.
  func begin() throws -> Destination { try Destination(output, replacing: force) }
}
