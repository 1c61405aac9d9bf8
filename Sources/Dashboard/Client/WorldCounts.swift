public import CaseModel

/// What the open docket counts by nationality and by court, beside published facts.
public struct WorldCounts: Hashable, Sendable {
  /// Cases of one nationality or one court.
  public struct Row: Hashable, Sendable {
    /// Cases not completed.
    public var pending = 0
    /// Those of them without counsel.
    public var withoutCounsel = 0
    /// Cases with a removal order that stands.
    public var ordered = 0
    /// Those of them whose order is final.
    public var final = 0
    /// Those of them last recorded as detained.
    public var finalDetained = 0
    /// Pending cases by the calendar year they were filed.
    public var filedInYear: [Int: Int] = [:]
    /// Removal orders that stand by the federal fiscal year they were made.
    public var orderedInYear: [Int: Int] = [:]
    /// Days the pending cases have been pending, together.
    public var waitDays = 0
    /// The pending cases whose days are known.
    public var waiting = 0
    /// Pending cases by the code of the nationality; of courts alone.
    public var nationalities: [String: Int] = [:]

    /// Makes a row of zeros.
    public init() {}

    /// Adds another row's counts.
    static func += (row: inout Row, other: Row) {
      row.pending += other.pending
      row.withoutCounsel += other.withoutCounsel
      row.ordered += other.ordered
      row.final += other.final
      row.finalDetained += other.finalDetained
      row.waitDays += other.waitDays
      row.waiting += other.waiting
      row.filedInYear.merge(other.filedInYear, uniquingKeysWith: +)
      row.orderedInYear.merge(other.orderedInYear, uniquingKeysWith: +)
      row.nationalities.merge(other.nationalities, uniquingKeysWith: +)
    }

    /// The days pending cases have been pending on average; nil where no day is known.
    public var averageWait: Int? { waiting > 0 ? waitDays / waiting : nil }

    /// The year by whose end half of the pending cases had been filed; nil where none is pending.
    public var medianFilingYear: Int? {
      let all = filedInYear.values.reduce(0, +)
      var passed = 0
      return filedInYear.keys.sorted()
        .first { year in
          passed += filedInYear[year] ?? 0
          return passed * 2 >= all
        }
    }
  }

  /// Removals by ICE as its latest file in the docket counts them; of no case.
  public struct Removals: Hashable, Sendable {
    /// What the file calls itself.
    public var release: String
    /// By the citizenship as ICE spells it, then by federal fiscal year; small counts are hidden.
    public var countries: [String: [Int: ShownCount]]
    /// Of all countries by month, as `2025-01`; empty where the file counts by year.
    public var months: [String: ShownCount]

    /// Makes counts of removals.
    public init(
      release: String,
      countries: [String: [Int: ShownCount]],
      months: [String: ShownCount] = [:],
    ) {
      self.release = release
      self.countries = countries
      self.months = months
    }
  }

  /// By the code of the nationality.
  public var nationalities: [String: Row]
  /// By the code of the court.
  public var courts: [String: Row]
  /// Removals by ICE; nil where no file of them is loaded.
  public var removals: Removals?
  /// What files of ICE count of detention.
  public var detention: DetentionCounts

  /// Makes counts.
  public init(
    nationalities: [String: Row] = [:],
    courts: [String: Row] = [:],
    removals: Removals? = nil,
    detention: DetentionCounts = DetentionCounts(),
  ) {
    self.detention = detention
    self.nationalities = nationalities
    self.courts = courts
    self.removals = removals
  }

  /// Returns the courts of a state with what the docket counts of them, most pending cases first.
  ///
  /// A court belongs to the state its label ends with; one whose label names none is of no state.
  public func courts(
    ofState state: FactSubject,
    _ labels: CodeLabels,
  ) -> [(code: String, row: Row)] {
    courts
      .filter { labels.label($0.key, in: .court)?.hasSuffix(" " + state.code) == true }
      .sorted { ($1.value.pending, $0.key) < ($0.value.pending, $1.key) }
      .map { (code: $0.key, row: $0.value) }
  }

  /// Returns what the docket counts of all courts of a state.
  public func row(ofState state: FactSubject, _ labels: CodeLabels) -> Row {
    courts(ofState: state, labels).reduce(into: Row()) { $0 += $1.row }
  }

  /// The filters of each count and where it belongs; the store and tests count by the same.
  ///
  /// An order is final on a limb of 8 CFR 1241.1, also while a petition or a motion against it is
  /// pending, and an order by DHS is.
  public static let filters: [(filter: String, count: any WritableKeyPath<Row, Int> & Sendable)] = [
    ("case:pending", \.pending), ("case:pending rep:no", \.withoutCounsel),
    ("order:any", \.ordered), ("limb:any", \.final),
    ("limb:any custody:detained", \.finalDetained),
  ]
}
