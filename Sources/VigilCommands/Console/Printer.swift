import CaseModel
import CaseStore
import Foundation
import Platform
import TextLayout

/// A job for a printer, handed to CUPS by `lp` once it is whole.
///
/// > Source: lp(1) of CUPS: without file names, standard input is printed; `-d` names the printer.
final class Printer {
  private let name: String?
  private let title: String
  private let say: (String) -> Void
  private var bytes: [UInt8] = []

  /// Makes a job.
  ///
  /// - Parameters:
  ///   - name: The printer; nil for the one of the system.
  ///   - title: The name of the job, without anything of a client.
  ///   - say: Is told what `lp` says of the job.
  init(
    _ name: String?,
    title: String,
    say: @escaping (String) -> Void = { StandardError.say($0) },
  ) {
    self.name = name
    self.say = say
    self.title = title
  }

  /// Adds bytes.
  func add(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Hands the job over, and says which one it became.
  ///
  /// - Throws: `Problem`: there is no `lp` here, or it refuses.
  func finish() throws {
    guard let program = Printer.program else {
      throw Problem(
        .failed,
        "there is no lp here to print with; run apt-get install cups-client, or take --output",
      )
    }
    // A file without a name, because a pipe is a kilobyte or two and lp may end before it reads.
    guard let paper = unsafe tmpfile() else { throw Problem(.failed, "no room for the print job") }
    defer { unsafe fclose(paper) }
    guard unsafe fwrite(bytes, 1, bytes.count, paper) == bytes.count, unsafe fflush(paper) == 0
    else {
      throw Problem(
        .failed,
        "the print job could not be kept: \(Phrase(words: SystemReason.text(errno)))",
      )
    }
    unsafe lseek(fileno(paper), 0, SEEK_SET)
    let job = Process()
    job.executableURL = URL(filePath: program)
    job.arguments = (name.map { ["-d", $0] } ?? []) + ["-t", title]
    job.standardInput = unsafe FileHandle(fileDescriptor: fileno(paper), closeOnDealloc: false)
    let answer = Pipe()
    job.standardOutput = answer
    job.standardError = answer
    try job.run()
    let words = answer.fileHandleForReading.readDataToEndOfFile()
    job.waitUntilExit()
    let text = String(decoding: words, as: UTF8.self)
    let said = SafeText(text.trimmingCharacters(in: .whitespacesAndNewlines)).text
    guard job.terminationStatus == 0 else { throw Problem(.failed, "lp did not print: \(said)") }
    say(said)
  }

  /// The path of `lp`; nil where there is none.
  private static var program: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/lp" }.first { unsafe access($0, X_OK) == 0 }
  }
}
