import CaseModel
import Foundation
import Testing

@testable import CaseIntake

/// Reads bytes as one public file.
func readPublic(_ bytes: [UInt8], named name: String = "file.csv") throws -> IceRelease {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ice-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: name)
  try Data(bytes).write(to: path)
  let release = try IceRelease(paths: [path.path])
  for tally in release.tallies { #expect(tally.isConserved) }
  #expect(release.tallies.map(\.defective).reduce(0, +) == release.defects.count)
  return release
}

func readPublic(_ text: String) throws -> IceRelease { try readPublic(Array(text.utf8)) }

extension IceRelease {
  /// How many removals it counts.
  var removals: Int { cells.map(\.count).reduce(0, +) }

  /// What it counts of a series, by period, country and detail.
  func counts(_ series: CountSeries) -> [String: Int] {
    let counts = others.filter { $0.series == series }
    let pairs = counts.map { count in
      let start = count.period.start.map { "\($0)" } ?? ""
      return ("\(start) \(count.country)/\(count.detail)", count.count)
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  func sum(_ series: CountSeries) -> Int {
    others.filter { $0.series == series }.map(\.count).reduce(0, +)
  }
}
