/// A reason not to put a release in the place of what a docket holds without being told to.
public struct ReleaseConcern: Hashable, Sendable {
  /// What can be wrong with a release as a whole.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A table the docket has rows of, or the release declares, is not in the release.
    case missingTable = "missing-table"
    /// A table has far fewer rows than the release declares, or than the docket holds.
    case shortTable = "short-table"
    /// A column that is stored is not in a table, though the docket's release has it.
    case missingColumn = "missing-column"
    /// Many values of a column are of a writing that cannot be read.
    case unreadColumn = "unread-column"
    /// There is no case in it.
    case noCases = "no-cases"
    /// The day it stands for is before the docket's.
    case older
    /// Nothing in it states the day it stands for.
    case guessedDay = "guessed-day"
  }

  /// What is wrong.
  public let kind: Kind
  /// What was found, in numbers.
  public let words: String

  /// Makes a concern.
  public init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }
}
