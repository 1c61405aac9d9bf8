import CaseModel

/// The findings of one file, each kept once with its number of rows.
struct IceFindings {
  private struct Key: Hashable {
    let kind: RemovalFinding.Kind
    let column: String
    let what: String
  }

  let file: String
  private var byKey: [Key: RemovalFinding] = [:]

  init(file: String) {
    self.file = file
  }

  /// Takes note of something in a row.
  mutating func note(_ kind: RemovalFinding.Kind, line: Int, column: String, _ what: String) {
    let key = Key(kind: kind, column: column, what: what)
    if byKey[key] == nil {
      byKey[key] = RemovalFinding(
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
  var all: [RemovalFinding] {
    byKey.values.sorted { ($0.line, $0.column, $0.what) < ($1.line, $1.column, $1.what) }
  }
}

extension RemovalFinding.Kind {
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
    case .assumedFiscalYear: "ICE counts by fiscal year, from October to September"
    case .partOverWhole: "One of the two cannot be right; neither is counted here"
    case .yearToDate: "The year went on after the file was made; ICE's report has a higher number"
    }
  }
}
