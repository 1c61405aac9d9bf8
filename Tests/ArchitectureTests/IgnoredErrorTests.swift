import Foundation
import Testing

private let sources = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources").standardized

/// The lines of a file that let an error go without a comment that says why; closing a file or a
/// database needs none.
private func unexplained(in text: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.indices
    .filter { index in
      let line = lines[index]
      guard line.contains(/\btry\?/), !line.contains(/try\? .*close\(\)/) else { return false }
      let above = lines[max(0, index - 4)...index].reversed()
        .prefix { !$0.allSatisfy(\.isWhitespace) }
      return !above.contains { $0.contains("//") }
    }
    .map { String(lines[$0].drop { $0 == " " }) }
}

@Suite("No error is let go in silence")
struct IgnoredErrorTests {
  @Test("Every error that is let go has a comment that says why")
  func errorsLetGoAreExplained() throws {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var count = 0
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      count += text.split(separator: "try?").count - 1
      for line in unexplained(in: text) { Issue.record("\(file.lastPathComponent): \(line)") }
    }
    #expect(count > 50)
  }

  @Test("An error let go in silence is found")
  func silenceIsFound() {
    #expect(unexplained(in: "let text = try? read()").count == 1)
    #expect(unexplained(in: "// None there.\nlet text = try? read()").isEmpty)
    #expect(unexplained(in: "// Of another line.\n\nlet text = try? read()").count == 1)
    #expect(unexplained(in: "try? database.close()").isEmpty)
  }
}
