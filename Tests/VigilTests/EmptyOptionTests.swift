import Foundation
import Testing

@Suite("Options with nothing in them")
struct EmptyOptionTests {
  @Test(
    "An empty list of fields is a mistake: to show everything instead could show too much",
    arguments: [
      ["find", "--columns", ""], ["find", "--columns", "name,,court"], ["find", "--sort", ""],
      ["find", "--sort", "name,"], ["report", "hearings", "--by", ""],
      ["report", "orders", "--by", "nat,"], ["report", "orders", "--by", "", "--small-cells"],
      ["figures", "pending-eoir", "--by", ""], ["what-if", "courts", "--compare", ""],
    ],
  )
  func empty(arguments: [String]) throws {
    let outcome = try Clinic().run(arguments)
    #expect(outcome.status == 2, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "A file, a reason or a day that is empty or none is a mistake, and an empty variable is unset"
  )
  func files() throws {
    let clinic = try Clinic()
    #expect(try clinic.run("find", "--docket", "").errors.contains("--docket takes a file"))
    #expect(try clinic.run("find", "--output", "").status == 2)
    #expect(try clinic.run("erase", "9000101", "--yes", "--why", " ").status == 2)
    let unset = ["VIGIL_DOCKET": "", "XDG_DATA_HOME": clinic.folder.path]
    let missing = try clinic.run(["find"], adding: unset)
    #expect(missing.status == 3 && missing.errors.contains("/vigil/docket.vigil: no docket there"))
    for day in ["x", "2026-02-30"] {
      let outcome = try clinic.run(["find", "--count"], adding: ["VIGIL_TODAY": day])
      #expect(outcome.status == 2 && outcome.errors.contains("VIGIL_TODAY"), "\(day)")
    }
    let note = ["add", "note", "9000101", "text=x", "--who", "", "--source", ""]
    #expect(try clinic.run(note).status == 0)
    let log = try clinic.run("log", "9000101", "--json").output
    #expect(!log.contains("\"source\": null") && !log.contains("\"who\": null"))
  }

  @Test("Blanks beside commas mean nothing")
  func blanks() throws {
    let clinic = try Clinic()
    let close = try clinic.run("find", "--columns", "name,court", "--sort", "court,-name")
    let wide = try clinic.run("find", "--columns", "name, court", "--sort", " court , -name ")
    #expect(close.status == 0 && wide.output == close.output, "\(wide.errors)")
  }

  @Test("The list of calculations is JSON where JSON is asked for, and refused as a page")
  func calculations() throws {
    let clinic = try Clinic()
    let list = try clinic.run("what-if", "--list", "--json")
    #expect(list.status == 0)
    let keys = try list.output.split(separator: "\n")
      .map { line in
        try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        )["key"] as? String
      }
    #expect(keys == ["courts", "documents", "cost"])
    #expect(try clinic.run("what-if", "--list", "--format", "csv").status == 2)
    let file = clinic.path("list.txt")
    #expect(try clinic.run("what-if", "--list", "--output", file).output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("courts"))
  }

  @Test("A file that is not there, and a folder in place of a file, are named as such")
  func inputs() throws {
    let clinic = try Clinic()
    for command in [["caseload"], ["ice"]] {
      let missing = try clinic.run(["import"] + command + [clinic.path("none.csv")])
      #expect(missing.status == 1 && missing.errors.contains("there is no such file"))
      let folder = try clinic.run(["import"] + command + [clinic.folder.path])
      #expect(folder.status == 1 && folder.errors.contains("is a folder"), "\(folder.errors)")
    }
  }
}
