/// What is wrong with a file of facts, and where.
public struct FactFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to write.
  public let message: String

  /// The message with its place.
  public var description: String { "line \(line): \(message)" }
}
