public import CaseModel

/// What became of every row of a caseload.
public struct CaseloadReport: Hashable, Sendable {
  /// Why a row, or one field of it, could not be taken.
  public struct Failure: Hashable, Sendable {
    /// The line the row begins on.
    public let line: Int
    /// The header of the column; empty where it is the whole row.
    public let column: String
    /// What is wrong and what to write instead; never what is there.
    public let reason: Phrase
  }

  /// A cell that was left out and is asked about.
  public struct Asked: Hashable, Sendable {
    /// The question.
    public let question: CaseQuestion
    /// The line the row begins on.
    public var line: Int
    /// The header of the column.
    public let column: String
    /// What is wrong and what to write instead; never what is there.
    public let reason: Phrase
  }

  /// A client as it would be stored, in words.
  public struct Preview: Hashable, Sendable {
    /// The line the row begins on.
    public let line: Int
    /// Each field's title and value.
    public let values: [(title: String, value: String)]

    /// Whether two previews show the same.
    public static func == (one: Preview, two: Preview) -> Bool {
      one.line == two.line && one.values.elementsEqual(two.values) { $0 == $1 }
    }

    /// Feeds the line to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(line) }
  }

  /// Rows of clients in the file.
  public var rows = 0
  /// Rows that became new clients.
  public var added = 0
  /// Rows that corrected or added to a client's facts.
  public var updated = 0
  /// Rows that say what the docket says already.
  public var unchanged = 0
  /// Rows that could not be taken, kept word for word.
  public var failed = 0
  /// Rows that are no client's: titles above a table, sums below it.
  public var otherRows = 0
  /// Events appended.
  public var events = 0
  /// Why rows failed, in the order of the file.
  public var failures: [Failure] = []
  /// Cells left open and asked about, in the order of the file.
  public var questions: [Asked] = []
  /// What names and codes were taken for, each once with how many rows.
  public var understood: [Phrase: Int] = [:]
  /// The headers of columns that are not read.
  public var unreadColumns: [String] = []
  /// What is to be said of whole columns and sheets.
  public var notes: [Phrase] = []
  /// The first clients, as they would be stored.
  public var previews: [Preview] = []
  /// What the import's events say they come from, by which all of it can be undone.
  public var source = ""

  /// Whether every row is accounted for.
  public var isConserved: Bool { rows == added + updated + unchanged + failed }
}
