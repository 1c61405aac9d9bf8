public import CaseModel

/// Counts of removals from files ICE released: one row for each removal, or a table by country and
/// fiscal year, both as CSV.
///
/// Rows are counted as they are read and forgotten; only rows that could not be counted are kept,
/// word for word. Nothing here names a case, and nothing of it may be joined to one.
///
/// > Source: Removals released under the Freedom of Information Act, in ICE's own layout of a few
/// > lines before the header; the appendix by country of ICE's fiscal year 2018 report.
public struct IceRelease: Hashable, Sendable {
  /// What tells the files from others by their content alone.
  public private(set) var digest = ""
  /// Which release it is.
  public private(set) var identity = IceIdentity(label: "")
  /// The account of each file: rows are counted or set aside.
  public private(set) var tallies: [TableTally] = []
  /// The counts, by period, citizenship and country departed to.
  public private(set) var cells: [RemovalCount] = []
  /// What is wrong or misleading in the files.
  public private(set) var findings: [RemovalFinding] = []
  /// The rows that were set aside.
  public private(set) var defects: [Defect] = []

  /// Reads files and counts them together.
  ///
  /// Files of one release belong together; months and fiscal years stay apart, so a table by year
  /// may be read beside rows. Throws an ``IceError`` where a file cannot be read, is no CSV, or has
  /// no header of removals.
  public init(paths: [String]) throws {
    var counts: [IceTally.Key: Int] = [:]
    var labels: [String] = []
    digest = try IceDigest(paths: paths).text
    for path in paths {
      var file = try IceFile(path: path)
      try file.read()
      if labels.contains(file.label) {
        file.tally.findings.note(.overlappingFiles, line: 1, column: "", "titled \(file.label)")
      } else {
        labels.append(file.label)
      }
      identity.widen(file.period)
      tallies.append(file.tally.account)
      findings += file.tally.findings.all
      defects += file.tally.defects
      counts.merge(file.tally.counts, uniquingKeysWith: +)
    }
    identity.label = labels.joined(separator: "; ")
    cells = counts.sorted { $0.key < $1.key }.map(RemovalCount.init)
  }
}

extension IceIdentity {
  /// Takes in the period of another file.
  fileprivate mutating func widen(_ period: ClosedRange<Day>?) {
    guard let period else { return }
    from = min(from ?? period.lowerBound, period.lowerBound)
    through = max(through ?? period.upperBound, period.upperBound)
  }
}

extension RemovalCount {
  fileprivate init(_ key: IceTally.Key, _ count: Int) {
    self.init(
      period: key.period,
      citizenship: key.citizenship,
      departedTo: key.departedTo,
      count: count,
    )
  }
}

extension IceTally.Key: Comparable {
  static func < (first: Self, second: Self) -> Bool {
    (first.period.order, first.citizenship, first.departedTo)
      < (second.period.order, second.citizenship, second.departedTo)
  }
}

extension RemovalSpan {
  /// Fiscal years before months, earlier before later.
  fileprivate var order: Int {
    switch self {
    case .fiscalYear(let year): year - 10_000_000
    case .month(let day): Int(day.number)
    }
  }
}
