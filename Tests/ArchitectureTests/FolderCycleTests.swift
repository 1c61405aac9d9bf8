import Foundation
import Testing

private let sources = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources").standardized

private let modules =
  ((try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []).sorted()

private func graph(of module: String) throws -> FolderGraph {
  let root = sources.appending(path: module)
  let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  return FolderGraph(
    files: Dictionary(
      uniqueKeysWithValues: try files.map {
        (
          String($0.standardized.path.dropFirst(root.path.count + 1)),
          try String(contentsOf: $0, encoding: .utf8),
        )
      }
    )
  )
}

@Suite("Folders show which way a module is built")
struct FolderCycleTests {
  @Test("No cycle ties the folders of a module", arguments: modules)
  func foldersHaveNoCycle(module: String) throws {
    let cycle = try graph(of: module).shortestCycle ?? []
    let knot = cycle.map { "\($0.from) uses \($0.type) of \($0.to)" }.joined(separator: "; ")
    #expect(cycle.isEmpty, "\(module): \(knot)")
  }

  @Test("A cycle is told by the two files that tie it")
  func cycleNamesFiles() throws {
    let graph = FolderGraph(files: [
      "Pages/Page.swift": "struct Page { var cut: FileCut? }",
      "Sorting/FileCut.swift": "enum FileCut {}",
      "Sorting/Run.swift": "struct Run { var page: Page }",
    ])
    let cycle = try #require(graph.shortestCycle)
    #expect(cycle.map(\.from) == ["Pages/Page.swift", "Sorting/Run.swift"])
    #expect(cycle.map(\.type) == ["FileCut", "Page"])
  }

  @Test(
    "Comments, texts and a file's own private types are no use",
    arguments: ["// Page", "let word = \"Page\"", "private struct Page {}\nlet page = Page()"],
  )
  func onlyCodeUses(line: String) {
    let graph = FolderGraph(files: [
      "Pages/Page.swift": "struct Page { var run: Run }",
      "Sorting/Run.swift": "struct Run {}\n\(line)",
    ])
    #expect(graph.shortestCycle == nil)
  }
}
