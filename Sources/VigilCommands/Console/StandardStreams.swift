import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import Platform
import Synchronization
import TextLayout

/// Where data goes.
enum StandardOutput {
  /// Whether a person reads it as it comes.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes a text; where it cannot be, says why and ends the program.
  ///
  /// A reader who has gone away ends it quietly, as it does other tools.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - done: What has been done that the text tells of, so that nobody does it again.
  static func write(_ text: String, done: String? = nil) {
    write(Array(text.utf8), done: done)
  }

  /// Writes a line in the language spoken.
  ///
  /// - Parameters:
  ///   - line: The line, without its end.
  ///   - done: What has been done that the line tells of, so that nobody does it again.
  static func say(_ line: Phrase, done: Phrase? = nil) {
    let language = LanguageOptions.current
    write(language.line(line), done: done.map { language.safe($0).text })
  }

  /// Writes bytes, as a text is written.
  static func write(_ bytes: [UInt8], done: String? = nil) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { fail(errno, done) }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func fail(_ number: Int32, _ done: String?) -> Never {
    if number != EPIPE {
      StandardError.say("vigil: standard output: \(Phrase(words: SystemReason.text(number)))")
    }
    if let done { StandardError.say("vigil: \(done)") }
    Foundation.exit(EndStatus.failed.rawValue)
  }
}

/// Where talk goes.
enum StandardError {
  /// Whether a person reads it as it comes.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes lines; what they repeat of files and arguments cannot harm a terminal.
  @_disfavoredOverload
  static func say(_ lines: String) {
    let safe = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText(String($0)).text + "\n" }
    // Standard error is closed: there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data(safe.joined().utf8))
  }

  /// Whether `--quiet` asks that only what is wrong be said.
  static var isQuiet: Bool {
    get { quiet.load(ordering: .relaxed) }
    set { quiet.store(newValue, ordering: .relaxed) }
  }

  private static let quiet = Atomic<Bool>(false)

  /// Says what went well, or how far it has come; nothing where `--quiet` was given.
  @_disfavoredOverload
  static func remark(_ lines: String) {
    if !isQuiet { say(lines) }
  }

  /// Writes lines in the language spoken.
  static func say(_ wording: Phrase) { say(spoken(wording)) }

  /// Says what went well in the language spoken; nothing where `--quiet` was given.
  static func remark(_ wording: Phrase) {
    if !isQuiet { say(wording) }
  }

  /// The lines as they are said, which `say` makes safe one by one.
  private static func spoken(_ wording: Phrase) -> String {
    let language = LanguageOptions.current
    return language.isEnglish ? wording.english : wording.said(language.said)
  }

  /// Replaces the line being written, on a terminal.
  static func replaceLine(_ line: String) {
    let safe = SafeText(line).text
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(safe)".utf8))
  }
}
