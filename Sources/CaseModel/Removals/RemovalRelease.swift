/// What public files say of removals, detention and encounters, as counts.
public struct RemovalRelease: Hashable, Sendable {
  /// What the release is called.
  public var label: String
  /// The day its data is as of.
  public var asOf: Day
  /// The counts, by period, citizenship and country departed to.
  public var counts: [RemovalCount]
  /// The counts of other series.
  public var others: [PublicCount]
  /// What is wrong or misleading in the files.
  public var findings: [RemovalFinding]
  /// The account of each file.
  public var tallies: [TableTally]
  /// The rows that were set aside, word for word.
  public var defects: [Defect]

  /// Makes a release.
  public init(
    label: String,
    asOf: Day,
    counts: [RemovalCount],
    others: [PublicCount] = [],
    findings: [RemovalFinding],
    tallies: [TableTally],
    defects: [Defect],
  ) {
    self.label = label
    self.asOf = asOf
    self.counts = counts
    self.others = others
    self.findings = findings
    self.tallies = tallies
    self.defects = defects
  }
}

/// What counts of removals are grouped by.
public enum RemovalGrouping: String, CaseIterable, Hashable, Sendable {
  case month
  case fiscalYear = "fiscal-year"
  case citizenship
  case departedTo = "departed-to"

  /// The title of its column.
  public var title: String {
    switch self {
    case .month: "Month"
    case .fiscalYear: "Fiscal year"
    case .citizenship: "Citizenship"
    case .departedTo: "Departed to"
    }
  }
}
