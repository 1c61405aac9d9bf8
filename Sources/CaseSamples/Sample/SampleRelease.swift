public import CaseModel

/// A made-up release in the form of EOIR's, of any size, to try and to measure an import with.
///
/// Nobody in it exists. The same cases, seed, share of defects and day give the same bytes.
///
/// > Source: Files, headers, proportions and defects as described for EOIR's releases of 2026:
/// > 12.8 million cases, 16.8 million proceedings, 47.6 million hearings.
public struct SampleRelease: Hashable, Sendable {
  /// How many cases it has.
  ///
  /// > Units: Cases; at most ``SampleRelease/mostCases``.
  public let cases: Int
  /// Any number; another one gives other cases.
  public let seed: UInt64
  /// The share of rows that a defect strikes or follows, from 0 to 1.
  public let defectRate: Double
  /// The day the records stand for; hearings are past or ahead of it.
  public let asOf: Day

  /// The most cases a release can have, more than the real one has: beyond, the numbers of hearings
  /// would meet those of added and damaged rows, from 80,000,000 on.
  public static let mostCases = 13_000_000

  /// Describes a release; nothing is made before it is written.
  public init(cases: Int, seed: UInt64, defectRate: Double = 0, asOf: Day) {
    self.cases = min(max(cases, 0), SampleRelease.mostCases)
    self.seed = seed
    self.defectRate = min(max(defectRate, 0), 1)
    self.asOf = asOf
  }

  /// The name of its folder, such as `EOIR Case Data 2026-1101`.
  public var label: String {
    let digits = asOf.description.filter { $0 != "-" }
    return "EOIR Case Data \(digits.prefix(4))-\(digits.suffix(4))"
  }

  /// Writes the release into a folder, beside a `manifest.json` of what a correct import yields.
  ///
  /// The folder is made where there is none, and files of the same names are replaced. Memory does
  /// not grow with the number of cases.
  ///
  /// - Throws: `SampleError` where a file cannot be written.
  @discardableResult
  public func write(to directory: String) throws -> SampleManifest {
    let folder = SampleFolder(root: directory, label: label)
    try folder.make()
    var manifest = SampleManifest(self)
    manifest.lookups = try SampleLookups(folder: folder).write()
    let tables = try SampleTables(release: self, folder: folder)
    var world = SampleWorld(self)
    var figures = SampleFigures(asOf: asOf)
    for index in 0..<cases {
      let history = world.history(of: index)
      manifest.count(history)
      figures.count(history)
      try tables.add(history)
    }
    manifest.files = try tables.finish()
    manifest.figures = figures.values
    try folder.write(counts: manifest.files + manifest.lookups)
    try folder.write(manifest)
    return manifest
  }
}
