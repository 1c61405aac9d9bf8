import CaseModel
import CaseStore
import Foundation
import Testing

/// Two made-up releases, the second a month later with a few rows changed or missing.
private struct Releases {
  static let cases = ["IDNCASE", "NAT", "LANG", "CUSTODY", "CASE_TYPE", "UPDATE_SITE"]
  static let hearings = [
    "IDNSCHEDULE", "IDNPROCEEDING", "IDNCASE", "HEARING_LOC_CODE", "BASE_CITY_CODE", "IJ_CODE",
    "ADJ_DATE", "ADJ_TIME_START", "ADJ_RSN", "ADJ_MEDIUM",
  ]
  static let applications = ["IDNPROCEEDINGAPPLN", "IDNPROCEEDING", "IDNCASE", "APPL_CODE"]

  let clinic: Clinic
  var docket: String { clinic.path("public.vigil") }

  init() throws { clinic = try Clinic([]) }

  func run(_ release: String, _ more: String...) throws -> Outcome {
    try clinic.run(["import", "eoir", clinic.path(release), "--docket", docket] + more)
  }

  func write(_ folder: String, _ name: String, _ header: [String], _ rows: [[String]]) throws {
    let file = URL(filePath: clinic.path(folder)).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true,
    )
    let text = ([header] + rows).map { $0.joined(separator: "\t") + "\r\n" }.joined()
    try Data(text.utf8).write(to: file)
  }

  func rename(_ header: String, to name: String, in file: String) throws {
    let path = clinic.path(file)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data(text.replacing(header, with: name, maxReplacements: 1).utf8)
      .write(to: URL(filePath: path))
  }

  func first(_ folder: String = "EOIR Case Data 2026-0801") throws {
    let ids = 1...6
    try write(folder, "A_TblCase.csv", Releases.cases, ids.map(row))
    try write(folder, "tbl_schedule.csv", Releases.hearings, ids.map { hearing($0) })
    try write(folder, "tbl_Court_Appln.csv", Releases.applications, ids.map(application))
  }

  func second(_ folder: String = "EOIR Case Data 2026-0901") throws {
    let ids = [1, 2, 3, 5, 6]
    try write(folder, "A_TblCase.csv", Releases.cases, ids.map(row))
    let hearings = [
      hearing(1, [7: "0815"]), hearing(3), hearing(5, [9: "V"]), hearing(6, [3: "LAD"]),
    ]
    try write(folder, "tbl_schedule.csv", Releases.hearings, hearings)
    let left = ids.filter { $0 != 3 }
    try write(folder, "tbl_Court_Appln.csv", Releases.applications, left.map(application))
  }

  private func row(_ id: Int) -> [String] { ["\(id)", "MX", "SP", "N", "RMV", "LOS"] }

  private func hearing(_ id: Int, _ changes: [Int: String] = [:]) -> [String] {
    var row = [
      "\(20 + id)", "\(10 + id)", "\(id)", "LOS", "LOS", "ABC", "2027-03-01 00:00:00.000", "1500",
      "", "P",
    ]
    for (place, value) in changes { row[place] = value }
    return row
  }

  private func application(_ id: Int) -> [String] { ["\(30 + id)", "\(10 + id)", "\(id)", "ASYL"] }

  /// What was told since the docket was made, as kinds by case.
  func told() throws -> [String] {
    try Docket.open(at: docket).reader()
      .events(after: 0, EventSelection(), limit: 100).events.compactMap(\.notice)
      .map { "\($0.caseID) \($0.kind.rawValue)" }
  }
}

@Suite("A release that is not whole")
struct ReleaseRefusalTests {
  @Test("Rows that are missing are told as vanished, and what else changed by its own name")
  func changes() throws {
    let releases = try Releases()
    try releases.first()
    try releases.second()
    #expect(try releases.run("EOIR Case Data 2026-0801").status == 0)
    let second = try releases.run("EOIR Case Data 2026-0901")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors.contains("as of 2026-09-01, from the name of the release"))
    #expect(
      try releases.told() == [
        "1 time-changed", "2 hearing-vanished", "3 application-vanished", "4 case-vanished",
        "5 medium-changed", "6 location-changed",
      ]
    )
    let tail = try releases.clinic.run("tail", "--docket", releases.docket).output
    #expect(tail.contains("Time changed: 3 PM to 8:15 AM") || tail.contains("15:00 to 08:15"))
    let show = try releases.clinic.run("show", "4", "--docket", releases.docket)
    #expect(show.status == 0)
    #expect(show.output.contains("VANISHED: last in EOIR Case Data 2026-0801"))
    #expect(show.output.contains("2027-03-01"))
    #expect(
      try releases.clinic.run("show", "4", "--json", "--docket", releases.docket).status == 0
    )
    #expect(
      try releases.clinic.run("find", "--count", "--docket", releases.docket).output == "5\n"
    )
    #expect(try releases.clinic.run("check", "--docket", releases.docket).status == 0)
  }

  @Test("A vanished case that comes back is told, and no longer marked")
  func comesBack() throws {
    let releases = try Releases()
    try releases.first()
    try releases.second()
    _ = try releases.run("EOIR Case Data 2026-0801")
    _ = try releases.run("EOIR Case Data 2026-0901")
    try releases.first("EOIR Case Data 2026-1001")
    #expect(try releases.run("EOIR Case Data 2026-1001").status == 0)
    let show = try releases.clinic.run("show", "4", "--docket", releases.docket).output
    #expect(show.contains("Case 4") && !show.contains("VANISHED"))
    #expect(try releases.told().contains("4 case-reappeared"))
  }

  @Test("An older release, and one without tables the docket has, change nothing")
  func refuses() throws {
    let releases = try Releases()
    try releases.first()
    try releases.second()
    _ = try releases.run("EOIR Case Data 2026-0901")
    let list = ["find", "--json", "--docket", releases.docket]
    let before = try releases.clinic.run(list).output
    let older = try releases.run("EOIR Case Data 2026-0801")
    #expect(older.status == 1)
    #expect(older.errors.contains("older: the release is as of 2026-08-01"))
    #expect(older.errors.contains("--accept older"))

    let part = "EOIR Case Data 2026-1001"
    try releases.write(
      part,
      "A_TblCase.csv",
      Releases.cases,
      [["1", "MX", "SP", "N", "RMV", "LOS"]],
    )
    let partial = try releases.run(part)
    #expect(partial.status == 1)
    #expect(partial.errors.contains("missing-table: tbl_schedule is not in the release"))
    #expect(partial.errors.contains("holds 4 rows"))
    #expect(partial.errors.contains("--accept missing-table"))
    #expect(try releases.clinic.run(list).output == before)
    #expect(try releases.told() == [])

    let accepted = try releases.run(part, "--accept", "missing-table,short-table")
    #expect(accepted.status == 0, "\(accepted.errors)")
    #expect(try releases.told().contains { $0.hasSuffix("hearing-vacated") } == false)
    #expect(try releases.told().contains("1 hearing-vanished"))
  }

  @Test("A table shorter than Count.txt declares is refused once it is read")
  func countList() throws {
    let releases = try Releases()
    try releases.first()
    let count = URL(filePath: releases.clinic.path("EOIR Case Data 2026-0801/Count.txt"))
    try Data("tbl_schedule\t60\r\nA_TblCase\t6\r\n".utf8).write(to: count)
    let refused = try releases.run("EOIR Case Data 2026-0801")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("tbl_schedule.csv has 6 rows: the release declares 60 rows"))
    #expect(!FileManager.default.fileExists(atPath: releases.docket))
    let trial = try releases.run("EOIR Case Data 2026-0801", "--dry-run")
    #expect(trial.status == 1)
    #expect(trial.errors.contains("short-table"))
    let taken = try releases.run("EOIR Case Data 2026-0801", "--accept", "short-table")
    #expect(taken.status == 0, "\(taken.errors)")
  }

  @Test("A table Count.txt declares and the release lacks is refused, and named")
  func declaredTable() throws {
    let releases = try Releases()
    try releases.first()
    let folder = URL(filePath: releases.clinic.path("EOIR Case Data 2026-0801"))
    try Data("A_TblCase\t6\r\nB_TblProceeding\t50\r\n".utf8)
      .write(to: folder.appending(path: "Count.txt"))
    let refused = try releases.run("EOIR Case Data 2026-0801")
    #expect(refused.status == 1)
    let words = "missing-table: B_TblProceeding is not in the release; the release declares 50 rows"
    #expect(refused.errors.contains(words), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: releases.docket))
    let taken = try releases.run("EOIR Case Data 2026-0801", "--accept", "missing-table")
    #expect(taken.status == 0, "\(taken.errors)")
  }

  @Test("A column that is gone, renamed or written otherwise changes nothing and tells nothing")
  func columns() throws {
    let releases = try Releases()
    try releases.first()
    #expect(try releases.run("EOIR Case Data 2026-0801").status == 0)
    let before = try releases.clinic.run(["find", "--json", "--docket", releases.docket]).output

    let renamed = "EOIR Case Data 2026-0901"
    try releases.first(renamed)
    try releases.rename("ADJ_DATE", to: "HEARING_ON", in: "\(renamed)/tbl_schedule.csv")
    let refused = try releases.run(renamed)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("missing-column: tbl_schedule.csv has no column ADJ_DATE"))
    #expect(try releases.run(renamed, "--dry-run").status == 1)

    let doubled = "EOIR Case Data 2026-1001"
    try releases.first(doubled)
    try releases.rename("IJ_CODE", to: "ADJ_DATE", in: "\(doubled)/tbl_schedule.csv")
    let twice = try releases.run(doubled)
    #expect(twice.status == 1)
    #expect(twice.errors.contains("column ADJ_DATE: the header names this column twice"))

    #expect(try releases.told() == [])
    let list = ["find", "--json", "--docket", releases.docket]
    #expect(try releases.clinic.run(list).output == before)
    #expect(try releases.run(renamed, "--accept", "missing-column").status == 0)
  }

  @Test("A day nothing states is a guess, and asked about")
  func guessed() throws {
    let releases = try Releases()
    try releases.first("release")
    let guessed = try releases.run("release")
    #expect(guessed.status == 1)
    #expect(guessed.errors.contains("guessed from the dates of the files"))
    #expect(try releases.run("release", "--as-of", "2026-08-01").status == 0)
    let profile = try Docket.open(at: releases.docket).reader().profile()
    #expect(profile.courtRelease?.dayBasis == .stated)
    #expect(try releases.run("release", "--accept", "nothing").status == 2)
  }
}
