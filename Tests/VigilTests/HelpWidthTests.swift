import Testing

@Suite("Help fits a terminal of 80 columns")
struct HelpWidthTests {
  @Test(
    "Usage is wrapped between words, whole options together, after a mistake too",
    arguments: [
      ["show", "--help"], ["check", "--help"], ["monitor", "--help"], ["show", "--shwo"],
    ],
  )
  func usage(words: [String]) throws {
    let outcome = try Clinic([]).run(words)
    let lines = (outcome.output + outcome.errors).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.uppercased().hasPrefix("USAGE: ") })
    let usage = lines[start...]
      .prefix {
        $0.uppercased().hasPrefix("USAGE: ") || $0.hasPrefix("       ")
      }
    #expect(usage.count > 1)
    for line in usage {
      #expect(line.count <= 79, "\(line)")
      #expect(line.count { $0 == "[" } == line.count { $0 == "]" }, "\(line)")
    }
  }
}
