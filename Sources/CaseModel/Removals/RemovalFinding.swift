/// Something wrong or misleading in a file of ICE's that does not keep it from being read.
public struct RemovalFinding: Hashable, Sendable {
  /// The kinds of it.
  public enum Kind: String, CaseIterable, Sendable {
    /// A header is misspelled or was renamed between releases.
    case renamedHeader
    /// The values of a column are withheld under the Freedom of Information Act.
    case withheld
    /// A person was removed twice on one day.
    case duplicateRow
    /// Rows carry no identifier, or one that was cut, so that repeats cannot be told.
    case unusableIdentifier
    /// A date lies outside the period the file says it covers.
    case outsidePeriod
    /// The file ends within a month.
    case incompleteMonth
    /// A country is spelled otherwise than in ICE's other files.
    case misnamedCountry
    /// A country that is no more, or a name that stands for more than one.
    case doubtfulCountry
    /// A total in the file is not the sum of its rows.
    case wrongTotal
    /// A year does not come to what ICE has published.
    case unlikePublished
    /// Two files have one title.
    case overlappingFiles
    /// A year holds only what was known when the file was made.
    case yearToDate
    /// A column says year and does not say of which calendar.
    case assumedFiscalYear
    /// A part is larger than what it is a part of.
    case partOverWhole
  }

  /// What kind it is.
  public let kind: Kind
  /// The file.
  public let file: String
  /// The first line concerned; the first line of the file is 1.
  public let line: Int
  /// The header of the column concerned.
  public let column: String
  /// What was found.
  public let what: String
  /// What it means for whoever uses the counts.
  public let meaning: String
  /// How many rows are concerned.
  public var count: Int

  /// Makes a finding.
  public init(
    kind: Kind,
    file: String,
    line: Int,
    column: String,
    what: String,
    meaning: String,
    count: Int,
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.what = what
    self.meaning = meaning
    self.count = count
  }
}
