import Foundation
import TerminalKit
import Testing

/// Compares a frame with the one kept under a name; with RECORD_GOLDENS=1 keeps it, and fails.
func expectGolden(
  _ frame: Frame,
  _ name: String,
  _ location: SourceLocation = #_sourceLocation,
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: "\(name).txt")
  let found = frame.plainText + "\n--- styles\n" + frame.styleMap
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try found.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard kept != found else { return }
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  let expected = old.indices.contains(line) ? old[line] : "(nothing)"
  let actual = new.indices.contains(line) ? new[line] : "(nothing)"
  Issue.record(
    "\(name), line \(line + 1)\n  kept:  \(expected)\n  found: \(actual)",
    sourceLocation: location,
  )
}
