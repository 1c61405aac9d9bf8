import ArgumentParser
import CaseModel

/// Prints every setting with its comment, as a file to begin with.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Print the settings there are, as a file to begin with.",
    discussion: """
      vigil settings > ~/.config/vigil/config  take the # from what you change
      """,
  )

  func run() throws {
    for fault in Settings.read().faults { StandardError.say(fault) }
    StandardOutput.write(Settings.sample)
  }
}
