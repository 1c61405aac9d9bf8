/// Why a file of ICE's could not be read at all.
public struct IceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file concerned.
  public let file: String
  /// What is wrong with it.
  public let problem: String
  /// What to do about it.
  public let advice: String

  /// The file, what is wrong, and what to do.
  public var description: String { "\(file): \(problem). \(advice)." }
}
