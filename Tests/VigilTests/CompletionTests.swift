import CaseModel
import Testing

@testable import VigilCommands

@Suite("What a shell completes")
struct CompletionTests {
  @Test("A filter begins with fields, and goes on with the values of the field")
  func filter() {
    let words = FilterWords(labels: CodeLabels())
    #expect(words.completions(of: "na").contains("nat:"))
    #expect(words.completions(of: "rep:") == ["rep:yes", "rep:no"])
    #expect(words.completions(of: "case:p").contains("case:pending"))
    #expect(words.completions(of: "nonsense:x").contains("nat:"))
  }

  @Test("The shell is told the docket's own codes and clients, the queues, rules and facts")
  func shell() throws {
    let clinic = try Clinic()
    /// What the program offers for an argument: the name of the option, or `positional@` its index.
    func offered(_ command: [String], _ argument: String, _ word: String) throws -> [String] {
      let words = ["vigil"] + command + [word]
      let outcome = try clinic.run(
        ["---completion"] + command + ["--", argument, "\(words.count - 1)", "\(word.count)"]
          + words
      )
      return outcome.output.split(separator: "\n").map(String.init)
    }
    #expect(try offered(["find"], "positional@0", "nat:").contains("nat:CH"))
    #expect(try offered(["show"], "positional@0", "").contains("A000-101-101"))
    #expect(try offered(["queue"], "positional@0", "").contains("clocks"))
    #expect(try offered(["clock"], "positional@0", "").contains("BIA-APP"))
    #expect(try offered(["add"], "positional@0", "").contains("hearing"))
    #expect(try offered(["find"], "--columns", "name,").contains("name,court"))
  }
}
