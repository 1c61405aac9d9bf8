public import CaseModel
public import Foundation

/// Why a release cannot be read, where, and what to do about it.
public struct ImportError: WordedError, Hashable, Sendable, LocalizedError {
  /// The file or folder concerned.
  public var file: String
  /// The line concerned, the header being line 1; nil if it is the whole file.
  public var line: Int?
  /// The header of the column concerned; empty where it is the whole line.
  public var column: String
  /// What is wrong.
  public var problem: Phrase
  /// What the reader of the message can do.
  public var advice: Phrase

  /// Makes an error.
  public init(
    file: String,
    line: Int? = nil,
    column: String = "",
    problem: Phrase,
    advice: Phrase,
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
    self.advice = advice
  }

  /// The whole message: where, what, and what to do.
  public var wording: Phrase { "\(place): \(problem). \(advice)" }

  private var place: Phrase {
    guard let line else { return Phrase(value: file) }
    return column.isEmpty
      ? "\(file), line \(line)" : "\(file), line \(line), column \(column)"
  }

  /// The whole message in English, for those who ask the system for it.
  public var errorDescription: String? { description }
}
