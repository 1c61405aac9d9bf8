import Foundation
public import Testing

/// Compares a text with the one kept under a name, in `Goldens` beside the file of the test.
///
/// With `RECORD_GOLDENS=1` the text is kept instead, and the test fails to say so.
///
/// - Throws: Where a text cannot be kept.
public func expectGolden(
  _ text: String,
  named name: String,
  filePath: String = #filePath,
  at location: SourceLocation = #_sourceLocation,
) throws {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: location)
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  guard kept != text else { return }
  Issue.record("\(name), \(firstDifference(kept, text))", sourceLocation: location)
}

/// Says where two texts begin to differ.
public func firstDifference(_ kept: String, _ found: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  let expected = old.indices.contains(line) ? old[line] : "(nothing)"
  let actual = new.indices.contains(line) ? new[line] : "(nothing)"
  return "line \(line + 1)\n  kept:  \(expected)\n  found: \(actual)"
}
