import Foundation
import Testing

@testable import VigilCommands

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/reference")

/// `RECORD_DOCUMENTS=1` writes the pages; the test then fails on purpose.
@Suite("The pages of reference are those of the code")
struct ReferenceTests {
  @Test("Commands, keys, fields, rules and facts")
  func pages() throws {
    for page in try ReferencePages.all() {
      let file = folder.appending(path: page.file)
      if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] != nil {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try page.text.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("\(page.file) was recorded; read the difference")
        continue
      }
      let kept = try String(contentsOf: file, encoding: .utf8)
      #expect(kept == page.text, "\(page.file) is not current; RECORD_DOCUMENTS=1 makes it anew")
    }
  }
}
