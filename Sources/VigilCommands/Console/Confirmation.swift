import CaseModel
import Foundation

/// Asks before something that cannot be undone.
enum Confirmation {
  /// Asks a question; goes on where the answer is yes.
  ///
  /// - Throws: `Problem` where it is anything else, or nobody is there to ask.
  static func ask(_ question: String, orElse option: String) throws {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Problem(.usage, "\(question)\nnobody is there to ask; \(option) says yes")
    }
    StandardError.say(question + " Type yes to go on.")
    guard readLine() == "yes" else { throw Problem(.failed, "nothing was changed") }
  }
}
