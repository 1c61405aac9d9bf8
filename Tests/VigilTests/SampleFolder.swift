import CaseModel
import CaseSamples

/// Releases of courts for tests of commands.
enum SampleFolder {
  /// Writes a small release.
  static func write(cases: Int = 60, seed: UInt64 = 1, to folder: String) throws {
    try _ = SampleRelease(cases: cases, seed: seed, asOf: today - 30).write(to: folder)
  }
}
