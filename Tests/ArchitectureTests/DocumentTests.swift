import Foundation
import Testing

/// The root of the checkout, found from this file.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private let documents = [
  "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
  "docs/glossary.md", "docs/keeping.md",
]

@Suite("Documents say what is there")
struct DocumentTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  @Test("A type the architecture names has a file of its name")
  func typesExist() throws {
    let files = FileManager.default.enumerator(
      at: root.appending(path: "Sources"),
      includingPropertiesForKeys: nil,
    )
    let names = Set(
      (files?.compactMap { ($0 as? URL)?.deletingPathExtension().lastPathComponent }) ?? []
    )
    let tests: Set = ["FolderCycleTests", "LayeringTests"]
    var seen = 0
    for match in try text("ARCHITECTURE.md").matches(of: /`([A-Z][A-Za-z]+)s?`/) {
      let name = String(match.1)
      seen += 1
      let isThere = names.contains(name) || names.contains(String(name.dropLast()))
      #expect(isThere || tests.contains(name), "no file \(name).swift")
    }
    #expect(seen > 20)
  }

  @Test("A link leads to a file that is there", arguments: documents)
  func linksLead(document: String) throws {
    let folder = root.appending(path: document).deletingLastPathComponent()
    for match in try text(document).matches(of: /\]\(([^)#:]+)\)/) {
      let target = folder.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: target), "\(match.1)")
    }
  }
}
