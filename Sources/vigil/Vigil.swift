import ArgumentParser

/// The program: its commands, and nothing else.
@main
struct Vigil: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vigil",
    abstract: "Keeps watch over immigration cases from a terminal.",
    version: "0.1.0",
  )
}
