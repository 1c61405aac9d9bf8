public import CaseModel

/// Counts from public files of ICE and CBP.
///
/// Read are removals by row, or by country and fiscal year; detention stays, daily head-counts and
/// detention statistics; encounters by month. Text or workbooks. Rows are counted as they are read
/// and forgotten; only rows that could not be counted are kept, word for word. Nothing here names a
/// case, and nothing of it may be joined to one.
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
  /// The counts of other series: detention and encounters.
  public private(set) var others: [PublicCount] = []
  /// What is wrong or misleading in the files.
  public private(set) var findings: [RemovalFinding] = []
  /// The rows that were set aside.
  public private(set) var defects: [Defect] = []

  /// Reads files and counts them together.
  ///
  /// Files of one release belong together; months and fiscal years stay apart, so a table by year
  /// may be read beside rows.
  ///
  /// - Throws: `IceError` where a file cannot be read, is no CSV, or has no header of removals.
  public init(paths: [String]) throws {
    var counts: [IceTally.Key: Int] = [:]
    var labels: [String] = []
    digest = try IceDigest(paths: paths).text
    for path in paths {
      var file = try IceFile(path: path)
      file.note(overlapping: labels)
      labels += file.labels.filter { !labels.contains($0) }
      identity.widen(file.period)
      identity.extend(through: file.asOf)
      for tally in file.tallies {
        tallies.append(tally.account)
        findings += tally.findings.all
        defects += tally.defects
        counts.merge(tally.counts, uniquingKeysWith: +)
      }
    }
    identity.label = labels.joined(separator: "; ")
    let sorted = counts.sorted { $0.key < $1.key }
    cells = sorted.filter { $0.key.series == nil }.map { RemovalCount($0.key, $0.value) }
    others = sorted.compactMap { PublicCount($0.key, $0.value) }
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

extension IceIdentity {
  /// Extends the days covered to the one a file's data goes through.
  fileprivate mutating func extend(through day: Day?) {
    guard let day else { return }
    through = max(through ?? day, day)
  }
}

extension PublicCount {
  fileprivate init?(_ key: IceTally.Key, _ count: Int) {
    guard let series = key.series else { return nil }
    self.init(
      series: series,
      period: key.period,
      country: key.citizenship,
      detail: key.departedTo,
      count: count,
    )
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
    (first.series?.rawValue ?? "", first.period.order, first.citizenship, first.departedTo)
      < (second.series?.rawValue ?? "", second.period.order, second.citizenship, second.departedTo)
  }
}

extension RemovalSpan {
  /// Fiscal years before months, earlier before later.
  fileprivate var order: Int {
    switch self {
    case .fiscalYear(let year): year - 10_000_000
    case .day(let day), .month(let day): Int(day.number)
    }
  }
}
