import CaseModel
import CaseStore
import Foundation
import Platform
import TextLayout

/// Standard input as a file, for imports that read a file more than once: `-` names it.
///
/// The file has no name and is gone with the program, so that nothing of a client stays behind.
enum StandardInputFile {
  /// The path to read for what was typed: standard input for `-`, else itself.
  ///
  /// - Throws: `Problem`: standard input is a terminal, or cannot be kept.
  static func path(_ typed: String) throws -> String {
    guard typed == "-" else { return typed }
    guard isatty(STDIN_FILENO) == 0 else {
      throw Problem(.usage, "- reads standard input, and nothing is piped into it")
    }
    guard let file = unsafe tmpfile() else {
      throw Problem(.failed, "no room to keep standard input")
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unkept }
      guard count > 0 else { break }
      guard unsafe fwrite(buffer, 1, count, file) == count else { throw unkept }
    }
    // What is still in memory meets a full disk here, and must not be left out in silence.
    guard unsafe fflush(file) == 0 else { throw unkept }
    return unsafe "/proc/self/fd/\(fileno(file))"
  }

  /// Why it could not be read or kept, by the system's last error.
  private static var unkept: Problem {
    Problem(
      .failed,
      "standard input could not be kept: \(Phrase(words: SystemReason.text(errno)))",
    )
  }
}
