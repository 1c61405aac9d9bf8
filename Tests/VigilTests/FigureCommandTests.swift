import Foundation
import Testing

@Suite("Figures from the command line")
struct FigureCommandTests {
  @Test("Every measure is listed with its source and how sure it is")
  func list() throws {
    let clinic = try Clinic()
    let list = try clinic.run(["figures", "--list"])
    #expect(list.status == 0)
    #expect(list.output.contains("pending-trac"))
    #expect(list.output.contains("[TRAC; sourced]"))
    #expect(list.output.contains("source: TRAC report 751"))
    let csv = try clinic.run(["figures", "--list", "--format", "csv"])
    #expect(csv.output.hasPrefix("measure,title,question,owner,"))
  }

  @Test("A page says whose definition it is, of whom, of when and what is left out")
  func page() throws {
    let clinic = try Clinic()
    let page = try clinic.run(["figures", "pending", "--as-of", "2026-01-31"])
    #expect(page.status == 0)
    let text = page.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in ["Backlog, TRAC", "Left out", "As of", "2026-01-31", "Nearest published"] {
      #expect(text.contains(words), "\(words)")
    }
    let csv = try clinic.run([
      "figures", "filings-eoir,grants-trac", "--by", "nat", "--over", "fiscal-year",
      "--from", "2022-10-01", "--format", "csv",
    ])
    let lines = csv.output.split(separator: "\n")
    let columns = [
      "nat", "period", "filings-eoir", "grants-trac", "grants-trac-n", "grants-trac-of",
      "grants-trac-low", "grants-trac-high",
    ]
    #expect(lines.first.map(String.init)?.hasPrefix(columns.joined(separator: ",")) == true)
    #expect(csv.output.contains("FY2024"))
    let json = try clinic.run(["figures", "wait", "--format", "json"])
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    }
  }

  @Test("A bridge leads from one definition to its rival, and to no other")
  func bridge() throws {
    let clinic = try Clinic()
    let bridge = try clinic.run([
      "figures", "pending-inactive", "--bridge", "pending-trac", "--format", "csv",
    ])
    #expect(bridge.status == 0)
    let counts = bridge.output.split(whereSeparator: \.isNewline).dropFirst()
      .compactMap {
        Int($0.split(separator: ",", omittingEmptySubsequences: false).dropLast().last ?? "")
      }
    #expect(counts.count >= 2)
    #expect(counts.dropLast().reduce(0, +) == counts.last)
    let wrong = try clinic.run(["figures", "pending-trac", "--bridge", "orders"])
    #expect(wrong.status == 2 && wrong.errors.contains("pending-eoir"))
  }

  @Test("Published figures stand beside computed ones, in words")
  func check() throws {
    let clinic = try Clinic()
    let check = try clinic.run(["figures", "--check", "--format", "csv"])
    #expect(check.status == 0)
    #expect(check.output.contains("TRAC-P2009-11-30"))
    #expect(check.output.contains("outside the tolerance"))
    #expect(check.output.contains("cannot be computed from the release"))
    #expect(check.output.contains("variant (a)"))
    #expect(!check.output.contains("confirmed"))
  }

  @Test(
    "What fits nothing is refused with what there is",
    arguments: [
      (["figures"], "--list"), (["figures", "backlog"], "pending-trac"),
      (["figures", "wait", "--by", "weather"], "state"),
      (["figures", "wait", "--as-of", "2030-01-01"], "ends on"),
      (["figures", "wait", "--definition", "nobody"], "TRAC"),
      (["figures", "wait", "--period", "sometime"], "FY2024"),
    ],
  )
  func refusals(arguments: [String], words: String) throws {
    let clinic = try Clinic()
    let refused = try clinic.run(arguments)
    #expect(refused.status == 2)
    #expect(refused.errors.contains(words))
  }
}
