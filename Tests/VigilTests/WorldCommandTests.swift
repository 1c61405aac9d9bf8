import CaseModel
import Foundation
import Testing

@Suite("Facts of the world and calculations, from the command line")
struct WorldCommandTests {
  @Test("A country is found by code or name, and each fact names date, mark and source")
  func country() throws {
    let clinic = try Clinic()
    let card = try clinic.run(["facts", "china"])
    #expect(card.status == 0)
    #expect(card.output.contains("China (CH)"))
    #expect(card.output.contains("37,908 cases"))
    #expect(card.output.contains("as of 2024-11-24; sourced; ICE reply"))
    #expect(try clinic.run(["facts", "CH"]).output == card.output)
  }

  @Test("What fits nothing is refused with what there is")
  func refusals() throws {
    let clinic = try Clinic()
    #expect(try clinic.run(["facts", "atlantis"]).status == 3)
    #expect(try clinic.run(["facts", "--kind", "planet"]).status == 2)
    let unknown = try clinic.run(["what-if", "weather"])
    #expect(unknown.status == 3 && unknown.errors.contains("courts, documents, cost"))
    #expect(try clinic.run(["what-if", "courts", "jugdes=8"]).status == 2)
    #expect(try clinic.run(["what-if", "courts", "judges=many"]).status == 2)
  }

  @Test("Inputs are saved under a name and set beside published ones")
  func scenarios() throws {
    let clinic = try Clinic()
    let saved = try clinic.run([
      "what-if", "courts", "judges=1200", "per-judge=1000", "--save", "twice",
    ])
    #expect(saved.output.contains("4.99 years"))
    let beside = try clinic.run(["what-if", "courts", "--compare", "twice,cap"])
    #expect(beside.output.contains("13.37 years"))
    #expect(beside.output.contains("4.99 years") && beside.output.contains("6.61 years"))
    let never = try clinic.run(["what-if", "courts", "--preset", "fy2019"])
    #expect(never.output.contains("never at this rate"))
  }

  @Test(
    "Countries and states are reported in every format, with the day and mark of each fact",
    arguments: ["text", "csv", "json", "markdown"],
  )
  func reports(format: String) throws {
    let clinic = try Clinic()
    let china = try clinic.run(["report", "countries", "china", "--format", format])
    #expect(china.status == 0, "\(china.errors)")
    #expect(china.output.contains("China"))
    #expect(china.output.contains("uncooperative") && china.output.contains("2024"))
    let states = try clinic.run(["report", "states", "--format", format])
    #expect(states.status == 0, "\(states.errors)")
    #expect(states.output.contains("CA") && states.output.contains("TX"))
    #expect(try clinic.run(["report", "states", "atlantis"]).status == 3)
    #expect(try clinic.run(["report", "states", "--by", "nat"]).status == 2)
  }

  @Test("No two columns have one name, and final counts every limb of finality")
  func columns() throws {
    let clinic = try Clinic()
    for kind in ["countries", "states"] {
      let table = try clinic.run(["report", kind, "--format", "csv"]).output
      let names = table.split(separator: "\r\n").first?.split(separator: ",") ?? []
      #expect(names.count > 9 && Set(names).count == names.count, "\(names)")
    }
    let china = try clinic.run(["report", "countries", "china", "--format", "csv"]).output
    let cells = china.split(separator: "\r\n").map { $0.split(separator: ",").map(String.init) }
    let place = try #require(cells.first?.firstIndex(of: "final"))
    let count = { (filter: String) in
      try clinic.run(["find", filter, "--count"]).output.trimmingCharacters(in: .newlines)
    }
    // Some are final with a petition or a motion pending, or are orders by DHS.
    #expect(try count("nat:CH order:final") != count("nat:CH limb:any"))
    #expect(try cells.last?[place] == count("nat:CH limb:any"))
  }

  @Test("Pending cases that are in no row are said")
  func elsewhere() throws {
    let listed = try Clinic().run(["report", "countries", "--json"]).output
    #expect(listed.contains(#""total": \#(try pending(listed))"#))
    let clinic = try Clinic([CaseHistory.pending(1, of: "CH"), .pending(2, of: "XQ")])
    let short = try clinic.run(["report", "countries"]).output
    #expect(short.contains("1 pending cases of nationalities without facts"), "\(short)")
    #expect(try !clinic.run(["report", "countries", "china"]).output.contains("without facts"))
  }

  /// The pending cases of all rows together.
  private func pending(_ json: String) throws -> Int {
    json.matches(of: #/"pending": (\d+)/#).reduce(0) { $0 + (Int($1.output.1) ?? 0) }
  }

  @Test("Claims about return stand on a client's page only where they are asked for")
  func claims() throws {
    let clinic = try Clinic()
    let ids = try clinic.run(["find", "nat:CH", "--columns", "id"]).output
      .split(separator: "\n").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    let id = String(try #require(ids.first))
    #expect(try !clinic.run(["show", id]).output.contains("Claims about return"))
    let asked = try clinic.run(["show", id, "--claims"])
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.contains("Neither advice nor a forecast"))
    #expect(asked.output.contains("claimed, no case found"))
    #expect(try clinic.run(["show", id, "--claims", "--json"]).status == 2)
  }

  @Test("A calculation is written as a table too, a row for each input and answer")
  func table() throws {
    let clinic = try Clinic()
    let table = try clinic.run(["what-if", "courts", "judges=800", "--format", "csv"])
    #expect(table.status == 0)
    #expect(table.output.contains("not a forecast"))
    #expect(table.output.contains("as entered,input,judges"))
    #expect(table.output.contains("6.61"))
  }

  @Test("A mistake in the user's own facts is named by file and line")
  func ownFacts() throws {
    let clinic = try Clinic()
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "[country CH China]\nfinal-orders = many | 2026 | S | a letter\n"
      .write(to: folder.appending(path: "facts"), atomically: true, encoding: .utf8)
    let refused = try clinic.run(["facts", "china"])
    #expect(refused.status == 1)
    #expect(refused.errors.contains("/facts, line 2: final-orders is a number of cases"))
  }
}

extension CaseHistory {
  /// A case that is pending, of a nationality.
  fileprivate static func pending(_ id: Int64, of nationality: String) -> CaseHistory {
    var row = CourtCase()
    row.id = id
    row.caseType = "RMV"
    row.nationality = nationality
    var history = CaseHistory(row)
    var proceeding = Proceeding()
    proceeding.id = id
    proceeding.caseID = id
    proceeding.caseType = "RMV"
    history.proceedings = [proceeding]
    return history
  }
}
