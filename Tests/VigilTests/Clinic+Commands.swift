import Foundation
import TerminalTestSupport

/// What a command said and how it ended.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String
}

extension Clinic {
  /// Runs a command away from any terminal, to its end.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs a command away from any terminal, to its end.
  func run(_ arguments: [String], adding more: [String: String] = [:]) throws -> Outcome {
    let process = process(arguments)
    process.environment = process.environment?.merging(more) { $1 }
    let output = try scratchFile()
    let errors = try scratchFile()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: output.url, encoding: .utf8),
      errors: try String(contentsOf: errors.url, encoding: .utf8),
    )
  }

  /// A command that is yet to run.
  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Clinic.program)
    process.arguments = arguments
    process.environment = environment()
    process.standardInput = FileHandle.nullDevice
    return process
  }

  private func scratchFile() throws -> (url: URL, handle: FileHandle) {
    let url = folder.appending(path: UUID().uuidString)
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw TestFailure("no file at \(url.path)")
    }
    return (url, try FileHandle(forWritingTo: url))
  }
}
