import CaseModel
import TextLayout

extension String {
  /// The words of an option that takes several with commas between.
  ///
  /// A script that passes an empty variable asked for something: to show everything instead could
  /// show more than it meant to.
  ///
  /// - Parameter option: The option, for the message.
  /// - Returns: One word or more, without the blanks around them.
  /// - Throws: A `Problem` where one is empty.
  func commaWords(of option: String) throws -> [Substring] {
    let words = split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
      .map { word in word.lastIndex { $0 != " " }.map { word[...$0] } ?? "" }
    guard words.allSatisfy({ !$0.isEmpty }) else {
      throw Problem(.usage, "\(option) takes words with commas between, and none is empty")
    }
    return words
  }
}
