import CaseIntake
import CaseModel
import CaseSamples
import Foundation
import Testing

@Suite("A sample release")
struct SampleReleaseTests {
  private let asOf = Day(number: 20_758)

  /// Writes a release into a folder of its own, for the length of a call.
  private func withRelease<Result>(
    _ release: SampleRelease,
    _ body: (String, SampleManifest) throws -> Result,
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder, try release.write(to: folder))
  }

  private func bytes(_ release: SampleRelease) throws -> [String: Data] {
    try withRelease(release) { folder, _ in
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      let files = names.filter { $0.contains(".") }
      return Dictionary(
        uniqueKeysWithValues: try files.map {
          ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
        }
      )
    }
  }

  @Test("The same seed gives the same bytes, another seed gives others")
  func repeats() throws {
    let first = SampleRelease(cases: 60, seed: 4, defectRate: 0.1, asOf: asOf)
    let other = SampleRelease(cases: 60, seed: 5, defectRate: 0.1, asOf: asOf)
    let written = try bytes(first)
    #expect(written.count == 11 + LookupTable.allCases.count + 2)
    #expect(try bytes(first) == written)
    #expect(try bytes(other) != written)
  }

  @Test("A plain reader counts what the manifest says", arguments: [0, 0.02, 0.5, 1])
  func recounts(defectRate: Double) throws {
    let release = SampleRelease(cases: 400, seed: 11, defectRate: defectRate, asOf: asOf)
    try withRelease(release) { folder, manifest in
      for (table, file) in zip(ReleaseTable.allCases, manifest.files) {
        let path = "\(folder)/\(release.label)/EOIR Case Data/\(file.file)"
        let reader = try PlainReader(path, spec: table.spec)
        #expect(reader.rows == file.rows, "\(file.file)")
        #expect(reader.clean == file.clean, "\(file.file)")
        #expect(reader.defects == file.defects, "\(file.file)")
        #expect(reader.kept.count == file.clean + file.repaired, "\(file.file)")
        #expect(file.rows == file.clean + file.repaired + file.setAside)
        #expect(defectRate > 0 || file.rows == file.clean)
      }
    }
  }

  @Test("Nationalities and years are those of the rows a reader keeps")
  func countsCases() throws {
    let release = SampleRelease(cases: 500, seed: 3, defectRate: 0.4, asOf: asOf)
    try withRelease(release) { folder, manifest in
      let data = "\(folder)/\(release.label)/EOIR Case Data"
      let cases = try PlainReader("\(data)/A_TblCase.csv", spec: CourtCase.table).kept
      let stretches = try PlainReader("\(data)/B_TblProceeding.csv", spec: Proceeding.table).kept
      let nationalities = cases.map { $0["NAT"] == "b6" ? "" : $0["NAT", default: ""] }
      #expect(cases.count == 500)
      #expect(tally(nationalities) == manifest.casesByNationality)
      #expect(tally(years(cases, stretches)) == manifest.casesByYear)
      #expect(manifest.casesByNationality["CH", default: 0] > 0)
      #expect(manifest.casesOpen > 75 && manifest.casesOpen < 250)
    }
  }

  private func tally(_ values: [String]) -> [String: Int] {
    Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private func years(_ cases: [[String: String]], _ stretches: [[String: String]]) -> [String] {
    let dates = Dictionary(grouping: stretches) { $0["IDNCASE", default: ""] }
      .mapValues { rows in
        rows.map { String($0["OSC_DATE", default: ""].prefix(10)) }
          .filter { !$0.isEmpty && $0 != "1900-01-01" }
          .min()
      }
    return cases.map { row in
      let earliest = dates[row["IDNCASE", default: ""]] ?? nil
      return earliest.map { String($0.prefix(4)) } ?? "none"
    }
  }

  @Test("Every kind of damage occurs, in every table that can have it")
  func damages() throws {
    let release = SampleRelease(cases: 400, seed: 8, defectRate: 1, asOf: asOf)
    try withRelease(release) { _, manifest in
      for file in manifest.files {
        for kind in ["extraField", "missingField", "badID", "duplicateID"] {
          #expect(file.defects[kind, default: 0] > 0, "\(file.file) \(kind)")
        }
      }
      #expect(manifest.files.count { $0.defects["brokenLine"] != nil } == 9)
      #expect(manifest.files.count { $0.defects["impossibleDate"] != nil } == 10)
      #expect(manifest.files.count { $0.orphans > 0 } == 10)
    }
  }

  @Test("The files have the marks of the real ones")
  func looksReal() throws {
    let release = SampleRelease(cases: 600, seed: 1, asOf: asOf)
    let files = try bytes(release)
    let text = { (name: String) in
      files.first { $0.key.hasSuffix(name) }.map { String(decoding: $0.value, as: UTF8.self) } ?? ""
    }
    let cases = try #require(files.first { $0.key.hasSuffix("A_TblCase.csv") }).value
    #expect(cases.contains(0x00) && cases.contains(0xD1) && cases.contains(0xDC))
    #expect(text("A_TblCase.csv").hasPrefix("IDNCASE\tALIEN_CITY\tALIEN_STATE\t"))
    #expect(text("A_TblCase.csv").contains("N/A\r\n"))
    #expect(text("A_TblCase.csv").contains("\t1900-01-01 00:00:00.000\t"))
    #expect(text("tbl_schedule.csv").contains("\t0830\t"))
    #expect(text("tbl_schedule.csv").contains("\tSP \t"))
    #expect(text("B_TblProceedCharges.csv").contains("\t212a06Ai     \t"))
    #expect(text("B_TblProceedCharges.csv").contains("\t212a07Ai  I"))
    #expect(text("Count.txt").contains("A_TblCase\t600\r\n"))
    #expect(text("tblLookupCourtDecision.csv").contains("\tRMV\tX\tC\t"))
  }

  @Test("Records hang together: hearings ahead are open, days follow one another")
  func hangsTogether() throws {
    let release = SampleRelease(cases: 500, seed: 21, asOf: asOf)
    try withRelease(release) { folder, _ in
      let data = "\(folder)/\(release.label)/EOIR Case Data"
      let hearings = try PlainReader("\(data)/tbl_schedule.csv", spec: Hearing.table).kept
      let ahead = hearings.filter { $0["ADJ_DATE", default: ""] > asOf.description + "~" }
      #expect(ahead.count > 50)
      // Only the later day of a hearing that was moved up is closed before it comes.
      let reasons = Set(ahead.compactMap { $0["ADJ_RSN"] })
      #expect(reasons == ["", "55", "5A", "5D", "9B"])
      let stretches = try PlainReader("\(data)/B_TblProceeding.csv", spec: Proceeding.table).kept
      let done = stretches.filter { $0["COMP_DATE"] != "" }
      #expect(done.allSatisfy { $0["COMP_DATE", default: ""] <= asOf.description + "~" })
      #expect(done.allSatisfy { $0["COMP_DATE", default: ""] >= $0["OSC_DATE", default: ""] })
      #expect(done.allSatisfy { $0["DEC_CODE"] != "" || $0["OTHER_COMP"] != "" })
      for row in done where row["CASE_TYPE"] == "RMV" && row["DEC_CODE"] != "" {
        let code = DecisionCode(caseType: "RMV", letter: row["DEC_CODE", default: ""])
        #expect(!code.reading.label.hasPrefix("Unknown"))
      }
    }
  }
}
