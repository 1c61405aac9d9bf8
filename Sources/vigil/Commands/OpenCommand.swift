import ArgumentParser
import CaseStore
import Foundation

/// Opens the dashboard on the user's docket.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the dashboard on your docket; what vigil does without a command.",
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let name = URL(filePath: docket.path).lastPathComponent
    try DashboardSession(docket.open(), name: name, sessionFile: SessionFile()).run()
  }
}
