import Foundation
import TerminalTestSupport
import Testing

@Suite("Small counts are in no report that hides them")
struct SmallCountTests {
  /// A docket of removals: of each country so many, in a month of each of two years.
  private func clinic(_ counts: [String: Int]) throws -> (clinic: Clinic, docket: String) {
    let clinic = try Clinic([])
    let docket = clinic.path("public.vigil")
    for (year, name) in [(2021, "a.csv"), (2022, "b.csv")] {
      var text = "Removals \(year) from IIDS\n\n"
      text += "Departed Date,Departure Country,Citizenship Country\n"
      for (country, count) in counts.sorted(by: { $0.key < $1.key }) {
        for _ in 0..<count { text += "\(year)-03-10,\(country),\(country)\n" }
      }
      try Data(text.utf8).write(to: URL(filePath: clinic.path(name)))
      let outcome = try clinic.run("import", "ice", clinic.path(name), "--docket", docket)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return (clinic, docket)
  }

  private func report(
    _ made: (clinic: Clinic, docket: String),
    _ arguments: String...,
  ) throws -> String {
    let outcome = try made.clinic.run(["report", "removals", "--docket", made.docket] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test(
    "Neither the head nor the total tells of seven people",
    arguments: ["text", "json", "csv"],
  )
  func alone(format: String) throws {
    let made = try clinic(["HAITI": 7])
    let text = try report(made, "--by", "citizenship", "--format", format, "--head")
    #expect(text.contains("<11"))
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(!numbers.contains(7) && !numbers.contains(14), "\(text)")
  }

  @Test("The others and the total do not give a small count away")
  func complement() throws {
    let made = try clinic(["HAITI": 7, "MEXICO": 40])
    for format in ["text", "json", "csv"] {
      let text = try report(made, "--by", "citizenship", "--format", format, "--head")
      let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
      // 47 of each year beside 40 gives 7; so does 94 of both.
      let isTold = numbers.contains(40) && (numbers.contains(47) || numbers.contains(94))
      #expect(!isTold && !numbers.contains(7), "\(text)")
    }
  }

  @Test("Where nothing is hidden the total is shown, and each file has its own day")
  func open() throws {
    let made = try clinic(["HONDURAS": 20, "MEXICO": 40])
    let text = try report(made, "--by", "citizenship", "--format", "json")
    #expect(text.contains("\"total\": 120"))
    #expect(text.contains("\"asOf\": \"2021-03-") && text.contains("\"asOf\": \"2022-03-"))
    #expect(text.contains(/"asOf": "2021-03-\d\d, 2022-03-\d\d"/))
  }

  @Test("Counts of cases can be hidden as well, with what would give them away")
  func cases() throws {
    let clinic = try Clinic()
    let plain = try clinic.run("report", "orders", "--by", "nat", "--format", "csv").output
    let counts = plain.split(separator: "\r\n").dropFirst()
      .compactMap { $0.split(separator: ",").last.flatMap { Int($0) } }
    #expect(counts.contains { (1...10).contains($0) })
    let hidden = try clinic.run(
      "report",
      "orders",
      "--by",
      "nat",
      "--format",
      "json",
      "--small-cells",
    )
    #expect(hidden.status == 0, "\(hidden.errors)")
    let shown = hidden.output.split(separator: "\n").filter { $0.contains("\"cases\"") }
    #expect(shown.count == counts.count)
    for (count, line) in zip(counts, shown) where (1...10).contains(count) {
      #expect(line.contains("\"cases\": \"<11\""))
    }
    #expect(try clinic.run("report", "orders", "--small-cells").status == 2)
  }

  @Test("A caution beside hidden counts hides its own", arguments: ["text", "json", "html"])
  func caution(format: String) throws {
    let clinic = try Clinic()
    let words = ["report", "orders", "--by", "custody", "--format", format]
    let open = try clinic.run(words).output
    #expect(open.contains("2 of these have protection"), "\(open)")
    let hidden = try clinic.run(words + ["--small-cells"]).output
    #expect(!hidden.contains("2 of these have protection"))
    #expect(hidden.contains("11 of these have protection"))
  }
}
