import CaseModel

/// What a correct import of a sample release yields.
public struct SampleManifest: Codable, Hashable, Sendable {
  /// What is known of one file.
  public struct File: Codable, Hashable, Sendable {
    /// The file's name, with extension.
    public var file: String
    /// Rows, the header not counted; a row broken in two counts once.
    public var rows = 0
    /// Rows that are loaded as they are, orphans and ragged ones included.
    public var clean = 0
    /// Rows that are loaded after a repair with one answer.
    public var repaired = 0
    /// Rows that no reader can load.
    public var setAside = 0
    /// Damaged rows, repaired or set aside, by the name of the reason.
    public var defects: [String: Int] = [:]
    /// Loaded rows whose case is in no file.
    public var orphans = 0
    /// Loaded rows that end before or after the header, as motions do.
    public var ragged = 0

    /// Makes the account of an empty file.
    public init(file: String) {
      self.file = file
    }
  }

  /// The name of the release's folder.
  public var label: String
  /// The day the records stand for, as ISO text.
  public var asOf: String
  /// The seed it was made with.
  public var seed: UInt64
  /// The share of rows a defect strikes or follows.
  public var defectRate: Double
  /// How many cases there are.
  public var cases = 0
  /// Cases by nationality code; an empty code is none.
  public var casesByNationality: [String: Int] = [:]
  /// Cases by the year of the earliest charging document; `none` where there is none.
  public var casesByYear: [String: Int] = [:]
  /// Cases whose last proceeding is not completed.
  public var casesOpen = 0
  /// The true value of every measure over everything up to the day: by key, then by group, such as
  /// `all`, `nat CH` or `court NYC`.
  ///
  /// > Shape: Two numbers: a count and 0, or above and below the line of a share, or how many there
  /// > are and the days they add up to, or how many there are and how many ended.
  public var figures: [String: [String: [Int]]] = [:]
  /// The eleven tables, in loading order.
  public var files: [File] = []
  /// The code lists.
  public var lookups: [File] = []
  /// What a second release changed; none in a first one.
  public var changes: [SampleChange]?

  init(_ release: SampleRelease) {
    label = release.label
    asOf = release.asOf.description
    seed = release.seed
    defectRate = release.defectRate
  }

  /// Takes a case into the counts.
  mutating func count(_ history: CaseHistory) {
    cases += 1
    casesByNationality[history.courtCase.nationality, default: 0] += 1
    let year = history.proceedings.compactMap(\.filedOn)
      .filter { $0 != SampleStory.sentinel }.min().map { String($0.year) }
    casesByYear[year ?? "none", default: 0] += 1
    if let last = history.proceedings.last, last.completedOn == nil { casesOpen += 1 }
  }
}
