import CaseIntake
import CaseModel
import CaseStore
import Foundation

@testable import ReleaseImport

/// A release written for one test, in a folder that goes away with it.
final class ReleaseFixture {
  let folder: URL

  init(named name: String = "EOIR Case Data 2026-0801") throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "vigil-\(UUID().uuidString)")
      .appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }

  /// Writes a file, in folders that are made where they lack.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> Self {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    try Data(bytes).write(to: file)
    return self
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> Self {
    try write(Array(text.utf8), to: name)
  }

  /// Reads the folder, or another path, into a new sink.
  func load(_ path: String? = nil) throws -> RecordingSink {
    let sink = RecordingSink()
    let tallies = try EOIRRelease(path: path ?? folder.path).load(into: sink)
    precondition(tallies == sink.tallies)
    return sink
  }
}

extension RecordingSink {
  /// The account of a table.
  func tally(_ table: ReleaseTable) -> TableTally {
    tallies.first { $0.table == table.rawValue } ?? TableTally(table: "", file: "")
  }
}

/// Writes rows of a table by header.
struct RowWriting {
  let headers: [String]

  /// Today's layout of a table.
  init(_ table: ReleaseTable) {
    headers = table.spec.columns.map(\.header)
  }

  /// Another layout.
  init(headers: [String]) {
    self.headers = headers
  }

  var header: String { headers.joined(separator: "\t") }

  func fields(_ values: [String: String]) -> [String] {
    headers.map { values[$0] ?? "" }
  }

  func row(_ values: [String: String]) -> String {
    fields(values).joined(separator: "\t")
  }

  func file(_ rows: [String], end: String = "\r\n") -> String {
    ([header] + rows).map { $0 + end }.joined()
  }
}

/// A sound case row by header.
func caseValues(_ id: Int, _ more: [String: String] = [:]) -> [String: String] {
  [
    "IDNCASE": "\(id)", "ALIEN_CITY": "LAKE WORTH", "ALIEN_STATE": "FL", "ALIEN_ZIPCODE": "33463",
    "NAT": "GT", "LANG": "SP", "CUSTODY": "N", "SITE_TYPE": "M",
    "E_28_DATE": "2021-01-28 00:00:00.000", "CASE_TYPE": "RMV", "UPDATE_SITE": "MIA",
    "LATEST_HEARING": "2026-10-12 00:00:00.000", "LATEST_TIME": "0830", "LATEST_CAL_TYPE": "I",
    "DATE_OF_ENTRY": "2014-05-02 00:00:00.000", "C_ASY_TYPE": "E", "Sex": "F", "LPR": "0",
    "CASEPRIORITY_CODE": "N/A",
  ]
  .merging(more) { $1 }
}

extension URL {
  /// Packs the folder into a zip beside it, with the folder's name inside; returns its path.
  func zipped(as name: String) throws -> String {
    let parent = deletingLastPathComponent()
    let target = parent.appending(path: name)
    let packer = Process()
    packer.executableURL = URL(filePath: "/usr/bin/zip")
    packer.currentDirectoryURL = parent
    packer.arguments = ["-q", "-r", "archive.zip", "./" + lastPathComponent]
    try packer.run()
    packer.waitUntilExit()
    try FileManager.default.moveItem(at: parent.appending(path: "archive.zip"), to: target)
    return target.path
  }
}
