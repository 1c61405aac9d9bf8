import ArgumentParser
import CaseModel
import CaseReports
import Foundation
import TextLayout

extension ReportSet {
  /// Writes every report of the set.
  ///
  /// One that fails leaves the file of the last time as it was, is named with the reason, and keeps
  /// no other from being written.
  ///
  /// - Parameter docket: What the command line said of the docket, to be said to each report.
  /// - Throws: A `Problem` once all are done, if one failed.
  func write(docket: [String]) throws {
    try makeFolder()
    var failed = 0
    for item in reports {
      let path = path(of: item)
      do {
        let output = ["--format", item.format.rawValue, "--output", path, "--force"]
        let command = try ReportCommand.parse(item.words + docket + output)
        try command.run()
        StandardError.say("\(path): written")
      } catch {
        failed += 1
        StandardError.say("\(path): not written: \(ReportSet.reason(error))")
        if let kept = ReportSet.age(of: path) { StandardError.say("  the one of \(kept) stays") }
      }
    }
    guard failed == 0 else {
      throw Problem(.failed, "\(failed) of the \(reports.count) reports of \(name) failed")
    }
  }

  private func makeFolder() throws {
    guard let first = reports.first else { return }
    let folder = URL(filePath: path(of: first)).deletingLastPathComponent().path
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700],
    )
  }

  private static func reason(_ error: any Error) -> String {
    error is Problem ? "\(error)" : ReportCommand.message(for: error)
  }

  /// The time a file was written; nil if there is none.
  private static func age(of path: String) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let date = attributes?[.modificationDate] as? Date else { return nil }
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let two = { (number: Int?) in
      let number = number ?? 0
      return number < 10 ? "0\(number)" : "\(number)"
    }
    let day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
    return "\(day) \(two(parts.hour)):\(two(parts.minute))"
  }
}
