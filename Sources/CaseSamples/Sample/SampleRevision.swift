import CaseModel
import Foundation

/// A second made-up release: the first one with some cases changed, and a manifest of the changes.
///
/// It stands for the same day as the first, as a release that EOIR puts out again does, so that
/// nothing but the changes differs. Made from what the first one's manifest says.
public struct SampleRevision: Hashable, Sendable {
  private let first: SampleRelease
  private let label: String
  private let seed: UInt64

  /// Describes a release that comes after one; nothing is made before it is written.
  ///
  /// - Parameters:
  ///   - directory: Where the first release was written.
  ///   - seed: Any number; another one changes other cases.
  /// - Throws: `SampleError` where there is no manifest, or the first release has defects, whose
  ///   repairs would look like changes.
  public init(after directory: String, seed: UInt64) throws {
    let path = "\(directory)/manifest.json"
    // Whatever is wrong with it, it is no manifest, as the error says.
    guard let data = FileManager.default.contents(atPath: path),
      let manifest = try? JSONDecoder().decode(SampleManifest.self, from: data),
      let day = Day(iso: manifest.asOf)
    else { throw SampleError(file: path, problem: "no manifest of a sample release is there") }
    guard manifest.defectRate == 0, manifest.changes == nil else {
      let problem =
        "the first release must be an unchanged one without defects; make it with --defects 0"
      throw SampleError(file: path, problem: problem)
    }
    first = SampleRelease(cases: manifest.cases, seed: manifest.seed, asOf: day)
    label = "\(manifest.label) revised \(seed)"
    self.seed = seed
  }

  /// Writes the release into a folder, beside a `manifest.json` that lists the changes.
  ///
  /// - Parameter directory: The folder, made where there is none.
  /// - Returns: The manifest.
  /// - Throws: `SampleError` where a file cannot be written.
  @discardableResult
  public func write(to directory: String) throws -> SampleManifest {
    let folder = SampleFolder(root: directory, label: label)
    try folder.make()
    var manifest = SampleManifest(first)
    manifest.label = label
    manifest.lookups = try SampleLookups(folder: folder).write()
    let tables = try SampleTables(release: first, folder: folder)
    var world = SampleWorld(first)
    var editor = SampleEditor(asOf: first.asOf, cases: first.cases, seed: seed)
    for index in 0..<first.cases {
      guard let history = editor.edit(world.history(of: index)) else { continue }
      manifest.count(history)
      try tables.add(history)
    }
    manifest.changes = editor.changes
    manifest.files = try tables.finish()
    try folder.write(counts: manifest.files + manifest.lookups)
    try folder.write(manifest)
    return manifest
  }
}

/// Changes some cases, one way each, every way about as often as the others.
private struct SampleEditor {
  private(set) var changes: [SampleChange] = []
  private let asOf: Day
  private let most: Int
  private var random: DemoRandom
  private var done: [SampleEdit: Int] = [:]
  private var number: Int64 = 80_000_000

  init(asOf: Day, cases: Int, seed: UInt64) {
    self.asOf = asOf
    most = max(3, cases / 500)
    random = DemoRandom(seed: seed)
  }

  /// Changes a case, or leaves it; nil if it is left out of the release.
  mutating func edit(_ history: CaseHistory) -> CaseHistory? {
    guard random.chance(0.3) else { return history }
    let edits = SampleEdit.allCases.filter { done[$0, default: 0] < most }
      .sorted { done[$0, default: 0] < done[$1, default: 0] }
    for edit in edits {
      var edited = history
      guard let told = edit.apply(to: &edited, asOf: asOf, number: number) else { continue }
      number += 1
      done[edit, default: 0] += 1
      changes += told
      return edit == .vanish ? nil : edited
    }
    return history
  }
}
