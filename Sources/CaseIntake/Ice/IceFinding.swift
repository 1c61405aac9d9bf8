/// Something wrong or misleading in a file of ICE's that does not keep it from being read.
public struct IceFinding: Hashable, Sendable {
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
}

/// The findings of one file, each kept once with its number of rows.
struct IceFindings {
  private struct Key: Hashable {
    let kind: IceFinding.Kind
    let column: String
    let what: String
  }

  let file: String
  private var byKey: [Key: IceFinding] = [:]

  init(file: String) {
    self.file = file
  }

  /// Takes note of something in a row.
  mutating func note(_ kind: IceFinding.Kind, line: Int, column: String, _ what: String) {
    let key = Key(kind: kind, column: column, what: what)
    if byKey[key] == nil {
      byKey[key] = IceFinding(
        kind: kind,
        file: file,
        line: line,
        column: column,
        what: what,
        meaning: kind.meaning,
        count: 0,
      )
    }
    byKey[key]?.count += 1
  }

  /// The findings in the order of their lines.
  var all: [IceFinding] {
    byKey.values.sorted { ($0.line, $0.column, $0.what) < ($1.line, $1.column, $1.what) }
  }
}

extension IceFinding.Kind {
  /// What a finding of the kind means.
  ///
  /// > Source: Deportation Data Project, rules for removals; ICE's releases compared.
  fileprivate var meaning: String {
    switch self {
    case .renamedHeader:
      "The column is read all the same; programs that know one spelling load it as empty"
    case .withheld: "The value is there and not released, which is not the same as missing"
    case .duplicateRow: "Probably entered twice; the first row is counted, the others set aside"
    case .unusableIdentifier:
      "Rows that look alike may be different people, so each of them is counted"
    case .outsidePeriod:
      "The row is counted in its month, which the file covers only by accident"
    case .incompleteMonth: "The last month has fewer removals than it will have in a later release"
    case .misnamedCountry: "Counted under the name ICE's row files use"
    case .doubtfulCountry: "Counted as it stands; it cannot be compared with today's countries"
    case .wrongTotal: "The total and the rows cannot both be right; only rows are counted"
    case .unlikePublished:
      "The file is partial, or counts other removals than ICE's reports, such as CBP's"
    case .overlappingFiles: "One may be a part of the other, and its rows counted twice"
    case .yearToDate: "The year went on after the file was made; ICE's report has a higher number"
    }
  }
}
