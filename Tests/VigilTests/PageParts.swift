import Foundation
import Languages

/// What the head of every page has to say, whatever the page is of.
enum PageParts {
  private static let names = ["Docket", "As of", "Release", "Filter", "Counted", "Withheld"]
  /// A sheet for a client says the same in words of its own, with the English beside them.
  private static let ofSheets = ["A-number", "Date of this sheet", "Made from", "On this sheet"]

  /// The names of the parts in a language.
  static func names(_ tag: String, ofSheet isSheet: Bool = false) -> [String] {
    let language = Language.named(tag) ?? .english
    return (isSheet ? ofSheets : names).map { language.text($0) }
  }

  /// The parts a web page lacks, or has nothing to say of.
  static func missing(
    from html: String,
    _ tag: String,
    isSheet: Bool = false,
  ) -> [String] {
    let head = html.firstRange(of: "</dl>").map { String(html[..<$0.lowerBound]) } ?? ""
    return names(tag, ofSheet: isSheet)
      .filter { name in
        guard let start = head.firstRange(of: "<dt>\(name)") else { return true }
        let rest = head[start.upperBound...]
        guard let value = rest.firstRange(of: "<dd>") else { return true }
        return rest[value.upperBound...].first == "<"
      }
  }
}

/// What readers of PDF make of a page.
struct PageReading {
  /// The text, as it is on the pages.
  let text: String
  /// The names of the parts of its structure, such as `Table`.
  let parts: Set<String>

  /// The text of each page.
  var pages: [Substring] {
    text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Reads a file with the tools of poppler.
  init(_ file: String) throws {
    text = try PageReading.output("/usr/bin/pdftotext", ["-layout", file, "-"])
    let structure = try PageReading.output("/usr/bin/pdfinfo", ["-struct-text", file])
    let names = structure.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.hasPrefix("\"") }
    parts = Set(names.map { String($0.prefix { $0 != " " }) })
  }

  private static func output(_ tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
