import Foundation
import TerminalTestSupport
import Testing

@Suite("A user's own rules and closures")
struct UserRuleTests {
  private static let rule = """
    [CLINIC-CALL 1]
    title = Call the client about an appeal
    trigger = decision of the judge
    starts = order
    length = 29 days
    direction = after
    roll = none
    authority = office rule 4
    status = in force
    certainty = S
    plain = Call by this day.

    """

  private func write(_ text: Data, _ name: String, in clinic: Clinic) throws {
    let folder = URL(filePath: clinic.path(".config/vigil"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: name))
  }

  @Test("They serve the list, the case, the report, the calendar and the screens")
  func everywhere() throws {
    let clinic = try Clinic()
    let before = try clinic.run("report", "clocks", "clock:clinic-call", "--format", "csv")
    #expect(before.status == 2 && !before.output.contains("CLINIC-CALL"))
    try write(Data(UserRuleTests.rule.utf8), "clocks.rules", in: clinic)
    let found = try clinic.run("report", "clocks", "clock:clinic-call", "--format", "csv")
    #expect(found.status == 0)
    #expect(found.output.contains("CLINIC-CALL"))
    #expect(try clinic.run("calendar").output.contains("Call the client about an appeal"))
    let list = try clinic.run("clock", "--list").output
    #expect(list.contains("your rule, ~/.config/vigil/"))
    let keys = ["screen", "--size", "100x400", "--keys"]
    #expect(try clinic.run(keys + ["R"]).output.contains("your rule, ~/.config/vigil/clocks"))
    #expect(try clinic.run(keys + ["6"]).output.contains("Call the client"))
  }

  @Test("A mistake refuses to start, names the place and the remedy, and changes nothing")
  func mistakes() throws {
    let clinic = try Clinic()
    let before = try Data(contentsOf: URL(filePath: clinic.docket))
    let bad = UserRuleTests.rule.replacing("29 days", with: "29 fortnights")
    for (name, text, words) in [
      ("clocks.rules", Data(bad.utf8), "clocks.rules, line 5, length: 29 fortnights is not"),
      ("clocks.rules", Data([0xFF, 0xFE]), "clocks.rules, is not UTF-8 text"),
      ("closures", Data("snow\n".utf8), "closures, line 1, day: write a day and a reason"),
    ] {
      try write(text, name, in: clinic)
      for command in [["open"], ["find"], ["clock", "--list"], ["show", "101"], ["screen"]] {
        let outcome = try clinic.run(command)
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(command)")
        #expect(outcome.errors.contains(words) && outcome.errors.contains("mend the file"))
      }
      try FileManager.default.removeItem(atPath: clinic.path(".config/vigil/" + name))
    }
    #expect(try Data(contentsOf: URL(filePath: clinic.docket)) == before)
  }
}
