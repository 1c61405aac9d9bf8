import CaseModel
package import Foundation

/// What a child process writes, read as it comes; a failing child is an error, not an end.
package final class ChildStream: ByteStream {
  private let process: Process
  private let output = Pipe()
  private let complaints = Pipe()
  private let name: String
  private let size: Int?
  private let program: String
  private var came = 0
  private var isClosed = false

  /// Starts the process.
  package init(_ process: Process, name: String, size: Int?, program: String = "unzip") throws {
    self.program = program
    self.process = process
    self.name = name
    self.size = size
    process.standardOutput = output
    process.standardError = complaints
    do {
      try process.run()
    } catch {
      throw ImportError(
        file: name,
        problem: "\(program) cannot be started",
        advice: "Install it, or unpack the file first",
      )
    }
  }

  deinit {
    close()
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let descriptor = output.fileHandleForReading.fileDescriptor
    let count = try unsafe readBytes(of: descriptor, into: buffer, name: name)
    came += count
    if count == 0, unsafe !buffer.isEmpty { try checkEnd() }
    return count
  }

  package func close() {
    guard !isClosed else { return }
    isClosed = true
    // A child may have been started with every milder signal blocked, and waits at a full pipe.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try? output.fileHandleForReading.close()
    try? complaints.fileHandleForReading.close()
  }

  /// The statuses that are warnings, after which every byte was written all the same.
  ///
  /// > Source: unzip(1) and gzip(1), "diagnostics": 1 is a warning of unzip and an error of gzip,
  /// > whose warning is 2.
  private static let warnings: [String: Int32] = ["unzip": 1, "gzip": 2]

  /// What unzip ends with where it would need a password.
  ///
  /// > Source: unzip(1), diagnostics: 82, no files were found due to bad decryption passwords.
  private static let needsPassword: Int32 = 82
  /// What unzip ends with where it does not know how a member is packed.
  ///
  /// > Source: unzip(1), diagnostics: 81, no files were found due to unsupported compression
  /// > methods.
  private static let unknownPacking: Int32 = 81

  private func checkEnd() throws {
    // Words for the error below; without them it says the program's status alone.
    let words = (try? complaints.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    let isWhole =
      process.terminationReason == .exit
      && [0, ChildStream.warnings[program] ?? 0].contains(process.terminationStatus)
    guard !isWhole || size.map({ $0 != came }) == true else { return }
    let first = String(decoding: words, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }
    throw ImportError(
      file: name,
      problem: stopped(process.terminationStatus, first),
      advice: ChildStream.advice(after: process.terminationStatus),
    )
  }

  private static func advice(after status: Int32) -> Phrase {
    switch status {
    case needsPassword: "The file is encrypted; unpack it with its password and give the folder"
    case unknownPacking: "The file is packed in a way unzip cannot read; give the unpacked folder"
    default: "The file is damaged or not whole; fetch it again"
    }
  }

  private func stopped(_ status: Int32, _ complaint: Substring?) -> Phrase {
    guard let complaint else {
      return "\(program) stopped with status \(status) after \(came) bytes"
    }
    return "\(program) stopped with status \(status) after \(came) bytes: \(complaint)"
  }
}
