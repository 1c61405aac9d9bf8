import Foundation
import Testing

private let sources = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Sources").standardized

/// The public functions, initialisers and properties of a file that throw, by their first lines,
/// and whether their comments say what.
private func throwing(in text: String) -> [(line: String, isSaid: Bool)] {
  var comment: [Substring] = []
  var found: [(line: String, isSaid: Bool)] = []
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  for (index, line) in lines.enumerated() {
    let words = line.drop { $0 == " " }
    if words.hasPrefix("///") || words.hasPrefix("@") {
      comment.append(words)
      continue
    }
    if words.hasPrefix("public "), throwsSomething(lines[index...].prefix(20)) {
      found.append((String(words), comment.contains { $0.contains("- Throws:") }))
    }
    comment = []
  }
  return found
}

/// Whether a declaration has `throws` outside of its parameters, before its body.
private func throwsSomething(_ lines: ArraySlice<Substring>) -> Bool {
  guard let first = lines.first, first.contains(/\b(func|init|var|subscript)\b/) else {
    return false
  }
  var depth = 0
  var head = ""
  for line in lines {
    for character in line {
      if depth == 0, character == "{" { return head.contains(/\bthrows\b/) }
      if character == "(" { depth += 1 }
      if depth == 0 { head.append(character) }
      if character == ")" { depth -= 1 }
    }
    // A declaration of a protocol has no body, and one of several lines closes its parameters.
    if depth == 0, !head.hasSuffix(" ") { return head.contains(/\bthrows\b/) }
    head.append(" ")
  }
  return false
}

@Suite("Comments say what is thrown")
struct ThrowsTests {
  @Test("Every public function that throws says what")
  func publicFunctionsSayWhatTheyThrow() throws {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var count = 0
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      for found in throwing(in: try String(contentsOf: file, encoding: .utf8)) {
        count += 1
        #expect(found.isSaid, "\(file.lastPathComponent): \(found.line)")
      }
    }
    #expect(count > 150)
  }

  @Test("A function that throws and does not say what is found")
  func silentFunctionIsFound() {
    let silent = "/// Reads.\npublic func read(\n  _ body: () throws -> Void,\n) throws -> Int {\n"
    let calm = "/// Reads.\npublic func read(_ body: () throws -> Void) -> Int {\n"
    #expect(throwing(in: silent).map(\.isSaid) == [false])
    #expect(throwing(in: "/// - Throws: `Fault`.\n" + silent).map(\.isSaid) == [true])
    #expect(throwing(in: calm).isEmpty)
  }
}
