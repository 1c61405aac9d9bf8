public import Foundation

/// Why a release cannot be read, where, and what to do about it.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError {
  /// The file or folder concerned.
  public var file: String
  /// The line concerned, the header being line 1; nil if it is the whole file.
  public var line: Int?
  /// The header of the column concerned; empty where it is the whole line.
  public var column: String
  /// What is wrong.
  public var problem: String
  /// What the reader of the message can do.
  public var advice: String

  /// Makes an error.
  public init(
    file: String,
    line: Int? = nil,
    column: String = "",
    problem: String,
    advice: String,
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.advice = advice
  }

  /// The whole message: where, what, and what to do.
  public var description: String {
    var place = file
    if let line { place += ", line \(line)" }
    if !column.isEmpty { place += ", column \(column)" }
    return "\(place): \(problem). \(advice)"
  }

  /// The whole message, for those who ask the system for it.
  public var errorDescription: String? { description }
}
