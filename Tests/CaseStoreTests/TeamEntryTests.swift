import Foundation
import Testing

@testable import CaseStore

@Suite("Entries of a team's log")
struct TeamEntryTests {
  /// What version 1 of the log has in an entry with one event.
  private static let first = """
    {"events":[{"at":"2026-11-24T15:02:11Z","body":"{}","caseID":7,"kind":"note","part":2,\
    "source":"entered","sourceID":"a","who":"ana"}],"format":1}
    """

  @Test("An entry of the first version says what one of today says")
  func firstVersion() throws {
    let body = try TeamBody(Array(TeamEntryTests.first.utf8))
    let event = try #require(body.events?.first)
    #expect(event.part == 2 && event.supersedes == nil)
    let seal = EventSeal(
      at: "2026-11-24T15:02:11Z",
      caseID: 7,
      kind: "note",
      who: "ana",
      source: "entered",
      body: "{}",
      sourceID: "a",
    )
    #expect(event.seal == seal)
    #expect(try TeamBody(try body.bytes()) == body)
  }

  @Test("An entry that is damaged is not one of a later version")
  func damaged() throws {
    for (text, words) in [
      ("{\"events\":[{\"part\":2}],\"format\":1}", "damaged"), ("{", "damaged"),
      ("{\"events\":[]}", "damaged"),
      ("{\"format\":2}", "later version"),
    ] {
      #expect {
        try TeamBody(Array(text.utf8))
      } throws: {
        "\($0)".contains(words)
      }
    }
  }

  @Test("Marks of the log are few, and the last ones are all there")
  func marks() {
    var marks: [TeamMark] = []
    for position in 1...20_000 as ClosedRange<Int64> {
      let mark = TeamMark(entry: position, digest: position, through: position, sum: 0)
      marks = TeamMark.adding(mark, to: marks)
    }
    #expect(marks.count < 60)
    #expect(marks.suffix(8).map(\.entry) == Array(19_993...20_000))
    #expect(marks == marks.sorted { $0.entry < $1.entry })
    #expect(marks.first.map { $0.entry < 20 } == true)
  }
}
