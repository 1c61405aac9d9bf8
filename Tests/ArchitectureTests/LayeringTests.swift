import Foundation
import Testing

/// What each layer may import of ours and of others; the arrows of the house, as a table.
private let allowed: [String: Set<String>] = [
  "CaseModel": [],
  "TextLayout": [],
  "Platform": ["Foundation", "Synchronization"],
  "BulkTables": ["Platform", "Foundation", "Synchronization"],
  "CaseColumns": ["BulkTables", "CaseModel", "Platform", "Foundation", "Synchronization"],
  "CaseStore": [
    "BulkTables", "CaseColumns", "CaseModel", "Platform", "TextLayout", "GRDB", "GRDBSQLite",
    "Foundation", "Synchronization",
  ],
  "CaseIntake": [
    "CUchardet", "CXML", "CaseModel", "CaseStore", "Platform", "Foundation", "Synchronization",
  ],
  "ReleaseImport": [
    "BulkTables", "CSodium", "CaseColumns", "CaseIntake", "CaseModel", "CaseStore", "Platform",
    "Foundation", "Synchronization",
  ],
  "Languages": ["CCatalogues", "Synchronization"],
  "CaseReports": ["CaseModel", "TextLayout", "Languages"],
  "PaperPDF": ["CPango", "CaseModel", "CaseReports", "Languages", "TextLayout"],
  "Sealing": ["CSodium", "CaseModel", "Foundation"],
  "TeamFeed": [
    "CPostgres", "CaseModel", "CaseStore", "Platform", "Sealing", "Foundation", "Synchronization",
  ],
  "TerminalKit": ["TextLayout"],
  "NcursesTerminal": [
    "CNcurses", "Platform", "TerminalKit", "TextLayout", "Foundation", "Synchronization",
  ],
  "Dashboard": ["CaseModel", "TextLayout", "TerminalKit"],
  "CaseSamples": [
    "CaseModel", "CaseStore", "CaseIntake", "Platform", "ReleaseImport", "Foundation",
  ],
  "VigilCommands": [
    "CaseModel", "TextLayout", "CaseStore", "CaseIntake", "CaseReports", "CaseSamples",
    "TerminalKit", "NcursesTerminal", "Dashboard", "CVersion", "CArguments", "Sealing",
    "Languages", "PaperPDF",
    "ArgumentParser", "Foundation", "Synchronization",
    "Platform", "ReleaseImport", "TeamFeed",
  ],
  "vigil": ["VigilCommands"],
]

/// The folders written in C.
private let inC: Set<String> = [
  "CArguments", "CCatalogues", "CNcurses", "CPango", "CPostgres", "CSodium", "CUchardet",
  "CVersion", "CXML",
]

/// The root of the checkout, found from this file.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func swiftFiles(under folder: String) -> [URL] {
  let folder = root.appending(path: folder)
  let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
}

private func lines(of file: URL) throws -> [Substring] {
  try String(contentsOf: file, encoding: .utf8)
    .split(
      separator: "\n",
      omittingEmptySubsequences: false,
    )
}

@Suite("The house keeps its layers")
struct LayeringTests {
  @Test(
    "Each layer imports only what its row of the table allows",
    arguments: allowed.keys.sorted(),
  )
  func importsStayInside(layer: String) throws {
    let files = swiftFiles(under: "Sources/\(layer)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try lines(of: file) {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1,
          !line.hasPrefix(" "), !line.hasPrefix("/")
        else { continue }
        let module = String(words[words.count - 1].split(separator: ".")[0])
        #expect(
          allowed[layer, default: []].contains(module),
          "\(file.lastPathComponent): \(line)",
        )
      }
    }
  }

  @Test("Every source folder has its row in the table")
  func tableIsWhole() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path
    )
    #expect(Set(folders) == Set(allowed.keys).union(inC))
  }

  @Test("Files stay under 400 lines and lines within 100 columns")
  func filesStaySmall() throws {
    for file in swiftFiles(under: "Sources") + swiftFiles(under: "Tests") {
      let lines = try lines(of: file)
      #expect(lines.count <= 400, "\(file.lastPathComponent)")
      for (number, line) in lines.enumerated() where line.count > 100 {
        Issue.record("\(file.lastPathComponent):\(number + 1) is over 100 columns")
      }
    }
  }

  @Test("No escape hatch and no bare print outside the executable")
  func hatchesStayShut() throws {
    let refused = ["@unchecked Sendable", "nonisolated(unsafe)", "try!", "fatalError("]
    for file in swiftFiles(under: "Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in refused where text.contains(word) {
        Issue.record("\(file.lastPathComponent) uses \(word)")
      }
      if !file.path.contains("/Sources/VigilCommands/"), text.contains("  print(") {
        Issue.record("\(file.lastPathComponent) prints")
      }
    }
  }
}
