import CaseStore
import Foundation
import Platform

/// Why a sample release could not be written.
public struct SampleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file concerned.
  public let file: String
  /// What went wrong.
  public let problem: String

  /// The file and what went wrong.
  public var description: String { "\(file): \(problem)" }
}

/// The folders a release is written into.
///
/// > Source: The published zip: a folder named for the day, in it `EOIR Case Data` and `Lookup`.
struct SampleFolder {
  let root: String
  let label: String

  private var release: String { "\(root)/\(label)" }

  /// Where the tables are.
  func table(_ name: String) -> String { "\(release)/EOIR Case Data/\(name).csv" }

  /// Where the code lists are.
  func lookup(_ name: String) -> String { "\(release)/Lookup/\(name).csv" }

  /// Makes the folders.
  func make() throws {
    for folder in ["EOIR Case Data", "Lookup"] {
      do {
        try FileManager.default.createDirectory(
          atPath: "\(release)/\(folder)",
          withIntermediateDirectories: true,
        )
      } catch {
        throw SampleError(file: release, problem: "the folder cannot be made")
      }
    }
  }

  /// Writes `Count.txt`: the name of each table without extension, a tab, and its rows.
  func write(counts files: [SampleManifest.File]) throws {
    let lines = files.map { "\($0.file.dropLast(4))\t\($0.rows)\r\n" }
    try write(Data(lines.joined().utf8), to: "\(release)/Count.txt")
  }

  /// Writes the manifest beside the release.
  func write(_ manifest: SampleManifest) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try write(try encoder.encode(manifest), to: "\(root)/manifest.json")
  }

  private func write(_ data: Data, to path: String) throws {
    do {
      let file = try WholeFile(path, replacing: true)
      try file.write(bytes: Array(data))
      try file.finish()
    } catch let error as FileError {
      throw SampleError(file: path, problem: "the file cannot be written: \(error)")
    }
  }
}
