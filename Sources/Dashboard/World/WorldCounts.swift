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

    /// Makes a row of zeros.
    public init() {}

    /// Adds another row's counts.
    static func += (row: inout Row, other: Row) {
      row.pending += other.pending
      row.withoutCounsel += other.withoutCounsel
      row.ordered += other.ordered
      row.final += other.final
    }
  }

  /// By the code of the nationality.
  public var nationalities: [String: Row]
  /// By the code of the court.
  public var courts: [String: Row]

  /// Makes counts.
  public init(nationalities: [String: Row] = [:], courts: [String: Row] = [:]) {
    self.nationalities = nationalities
    self.courts = courts
  }

  /// The filters of each count and where it belongs; the store and tests count by the same.
  public static let filters: [(filter: String, count: any WritableKeyPath<Row, Int> & Sendable)] = [
    ("case:pending", \.pending), ("case:pending rep:no", \.withoutCounsel),
    ("order:any", \.ordered), ("order:final", \.final),
  ]
}
