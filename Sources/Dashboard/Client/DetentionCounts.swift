public import CaseModel

/// What the files of ICE in a docket count of detention; of no case, and never added to each other.
public struct DetentionCounts: Hashable, Sendable {
  /// Counts of one file, group by group.
  public struct Series: Hashable, Sendable {
    /// What is counted, with its definition.
    public var series: CountSeries
    /// What the file calls itself.
    public var release: String
    /// The day the file is as of.
    public var asOf: Day
    /// The groups in order: months such as `2026-03`, or reasons; small counts are hidden.
    public var groups: [Group]

    /// A group and its count.
    public struct Group: Hashable, Sendable {
      /// The month, the reason, or the citizenship.
      public var key: String
      /// How many; hidden if small.
      public var count: ShownCount

      /// Makes a group.
      public init(_ key: String, _ count: ShownCount) {
        self.key = key
        self.count = count
      }
    }

    /// Makes a series.
    public init(_ series: CountSeries, release: String, asOf: Day, groups: [Group]) {
      self.series = series
      self.release = release
      self.asOf = asOf
      self.groups = groups
    }

    /// The count of a group; nil if the file has none, or hides it.
    func number(of key: String) -> Int? {
      guard case .exact(let count)? = groups.first(where: { $0.key == key })?.count else {
        return nil
      }
      return count
    }
  }

  /// People held at midnight, by month: the average of its days.
  public var held: Series?
  /// ICE's own average of people in detention, by month.
  public var population: Series?
  /// Final book-outs by reason over the file's time.
  public var bookOuts: Series?
  /// Stays that ended under an order of supervision, by the citizenship as ICE spells it.
  public var supervised: Series?

  /// Makes counts of nothing.
  public init() {}

  /// Whether nothing is loaded.
  public var isEmpty: Bool {
    held == nil && population == nil && bookOuts == nil && supervised == nil
  }

  /// How far the two averages of people held are apart in the last month both count; nil where no
  /// month is counted by both.
  ///
  /// > Source: ICE, footnotes of the detention statistics workbook (its average leaves out holds,
  /// > hospitals and empty facilities from the rows by facility); Deportation Data Project,
  /// > documentation of detentions (a head-count at midnight over every stint).
  var gap: (month: String, held: Int, population: Int)? {
    guard let held, let population else { return nil }
    for group in population.groups.reversed() {
      if let one = held.number(of: group.key), let other = population.number(of: group.key) {
        return (group.key, one, other)
      }
    }
    return nil
  }
}
