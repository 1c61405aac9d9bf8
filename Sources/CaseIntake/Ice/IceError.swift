public import CaseModel

/// Why a file of ICE's could not be read at all.
public struct IceError: WordedError, Hashable, Sendable {
  /// The file concerned.
  public let file: String
  /// What is wrong with it.
  public let problem: Phrase
  /// What to do about it.
  public let advice: Phrase

  /// The file, what is wrong, and what to do.
  public var wording: Phrase { "\(file): \(problem). \(advice)." }
}
