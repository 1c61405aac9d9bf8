/// What is wrong with a file of facts, and where.
public struct FactFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to write.
  public let message: String
  /// What is wrong in lines after it.
  public var further: [FactFileError] = []

  init(line: Int, message: String) {
    self.line = line
    self.message = message
  }

  /// The messages with their places, a line each.
  public var description: String {
    let own = "line \(line): \(message)"
    let shown = further.prefix(FactFileError.most).map(\.description)
    let rest = further.count - shown.count
    return ([own] + shown + (rest > 0 ? ["and \(rest) more lines"] : [])).joined(separator: "\n  ")
  }

  /// The most further lines told at once.
  private static let most = 20
}
