import CaseModel
import Foundation

/// The names of backups of which only the newest are kept: `NAME.2026-11-27T120102Z.END`.
struct BackupName {
  private let folder: String
  private let stem: String
  private let end: String

  /// Reads the name that was asked for.
  init(_ path: String) {
    let target = URL(filePath: path)
    folder = target.deletingLastPathComponent().path
    stem = target.deletingPathExtension().lastPathComponent
    end = target.pathExtension.isEmpty ? "" : "." + target.pathExtension
  }

  /// A moment as names of files have it.
  static func stamp(_ moment: Moment) -> String { moment.description.replacing(":", with: "") }

  /// The name of the backup of a moment.
  func path(at moment: Moment) -> String {
    "\(folder)/\(stem).\(BackupName.stamp(moment))\(end)"
  }

  /// The backups there are, the newest first.
  func all() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter(isBackup).sorted(by: >).map { "\(folder)/\($0)" }
  }

  private func isBackup(_ name: String) -> Bool {
    guard name.hasPrefix(stem + "."), name.hasSuffix(end) else { return false }
    let stamp = name.dropFirst(stem.count + 1).dropLast(end.count)
    let shape = stamp.map { $0.isNumber ? "0" : $0 }
    return String(shape) == "0000-00-00T000000Z"
  }
}
