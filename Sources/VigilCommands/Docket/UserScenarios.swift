import CaseModel
import Foundation

/// Named sets of inputs a user saved: `what-if` in the configuration folder, one line each.
enum UserScenarios {
  private static var path: String { UserFolders.configuration + "/what-if" }

  /// Returns the scenarios saved for a calculation, by name.
  ///
  /// - Throws: A `Problem` that names file and line, where a line is not `KEY NAME input=number …`.
  static func saved(for calculation: String) throws -> [String: [String: Double]] {
    var found: [String: [String: Double]] = [:]
    let text = try UserFile("what-if").text() ?? ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.split(separator: " ").map(String.init)
      if words.isEmpty || words[0].hasPrefix("#") { continue }
      guard words.count >= 2, let known = WhatIf.named(words[0]) else {
        throw UserFile("what-if").problem("line \(index + 1): write CALCULATION NAME input=number")
      }
      do {
        let values = try WhatIfWords.values(Array(words.dropFirst(2)), of: known)
        if words[0] == calculation { found[words[1]] = values }
      } catch {
        throw UserFile("what-if").problem("line \(index + 1): \(error)")
      }
    }
    return found
  }

  /// Returns everything saved, by the calculation's key, in the order of the names.
  static func presets() throws -> [String: [WhatIfPreset]] {
    var found: [String: [WhatIfPreset]] = [:]
    for calculation in WhatIf.all {
      found[calculation.key] = try saved(for: calculation.key).sorted { $0.key < $1.key }
        .map { WhatIfPreset(key: $0.key, title: "\($0.key), saved", values: $0.value) }
    }
    return found
  }

  /// Saves a scenario; one of the same name is replaced.
  static func save(_ name: String, _ values: [String: Double], for calculation: String) throws {
    let entered = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let line = ([calculation, name] + entered).joined(separator: " ")
    let text = try UserFile("what-if").text() ?? ""
    let kept = text.split(separator: "\n")
      .filter { !($0 + " ").hasPrefix("\(calculation) \(name) ") }
    try FileManager.default.createDirectory(
      atPath: UserFolders.configuration,
      withIntermediateDirectories: true,
    )
    let whole = (kept.map(String.init) + [line]).joined(separator: "\n") + "\n"
    try whole.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
