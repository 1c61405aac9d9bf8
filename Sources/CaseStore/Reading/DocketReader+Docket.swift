import CaseColumns
public import CaseModel
import GRDB

/// What a docket is, apart from its cases.
public struct DocketProfile: Hashable, Sendable {
  /// What it holds.
  public var kind: DocketKind
  /// Its name.
  public var name: String
  /// The day everything is derived as of.
  public var asOf: Day
  /// The releases loaded, the latest last; empty in a caseload.
  public var releases: [LoadedRelease]
  /// Cases in it.
  public var cases: Int
  /// The fingerprint of the rules and closures its lists were derived by.
  public var rules: String
  /// What sets its rows apart from those of other dockets, wherever they are named outside.
  public var identity: String

  /// The release its cases come from.
  public var courtRelease: LoadedRelease? { releases.last { $0.kind == .court } }
}

/// A release that was loaded.
public struct LoadedRelease: Hashable, Sendable {
  /// What releases are about.
  public enum Kind: String, Hashable, Sendable {
    /// Cases of the immigration courts.
    case court
    /// Counts of removals by ICE.
    case removals
    /// Counts of detention or of encounters at the border.
    case counts
  }

  /// Its number in the docket.
  public var id: Int64
  /// What it is called.
  public var label: String
  /// The day its data is as of.
  public var asOf: Day
  /// The file or folder it came from, by its name alone.
  public var source: String
  /// When it was loaded, UTC.
  public var importedAt: String
  /// What it is about.
  public var kind: Kind
  /// How its day is known; nil if the version of Vigil that loaded it did not keep that.
  public var dayBasis: DayBasis?
}

extension DocketReader {
  /// Reads what the docket is.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func profile() throws -> DocketProfile {
    try read { db in
      DocketProfile(
        kind: try db.meta("kind").flatMap(DocketKind.init) ?? .release,
        name: try db.meta("name") ?? "",
        asOf: try db.asOf(),
        releases: try db.releases(),
        cases: try answer(db) {
          $0.columns.file.directory.cases.rows
        } tables: {
          try Int.fetchOne(db, sql: "SELECT count(*) FROM summary") ?? 0
        },
        rules: try db.meta(Database.rulesKey) ?? "",
        identity: try db.identity(),
      )
    }
  }

  /// Reads the day everything is derived as of.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func asOf() throws -> Day {
    try read { try $0.asOf() }
  }

  /// Reads the labels of codes: the release's own, and those known anyway for codes it lacks.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func labels() throws -> CodeLabels {
    try read { try $0.labels() }
  }
}

extension Database {
  func labels() throws -> CodeLabels {
    var labels = CodeLabels.fallback
    let rows = try Row.fetchCursor(self, sql: "SELECT list, code, label FROM lookup")
    while let row = try rows.next() {
      guard let table = LookupTable(rawValue: row[0]) else { continue }
      labels.tables[table, default: [:]][row[1]] = row[2]
    }
    return labels
  }

  func releases() throws -> [LoadedRelease] {
    try Row.fetchAll(
      self,
      sql: "SELECT id, label, asOf, source, importedAt, kind, dayBasis FROM release ORDER BY id",
    )
    .map {
      LoadedRelease(
        id: $0[0],
        label: $0[1],
        asOf: Day(number: $0[2]),
        source: $0[3],
        importedAt: $0[4],
        kind: LoadedRelease.Kind(rawValue: $0[5]) ?? .court,
        dayBasis: DayBasis(rawValue: $0[6]),
      )
    }
  }
}
