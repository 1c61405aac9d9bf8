import CaseIntake
import CaseModel
import Foundation
import Testing

/// The lines ICE puts before the header.
private let preamble = """
  ERO-LESA Statistical Tracking Unit,,,
  For Official Use Only (FOUO)/Pre-decisional,,,
  A v. B - ICE Productions,,,
  Please review the last tab for footnotes.,,,
  ,,,
  FY2012 - FY2013 (01/01/2012 - 09/30/2013) ICE Removals for the Elm Area of Responsibility,,,

  """

private let header = "Departed Date,Gender,Country of Citizenship,Departure Country"

/// Reads texts as files, one file each.
private func read(_ texts: [String]) throws -> IceRelease {
  let folder = FileManager.default.temporaryDirectory.appending(path: "ice-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let paths = texts.indices.map { folder.appending(path: "removals-\($0).csv") }
  for (text, path) in zip(texts, paths) { try Data(text.utf8).write(to: path) }
  let release = try IceRelease(paths: paths.map(\.path))
  for tally in release.tallies { #expect(tally.isConserved) }
  #expect(release.tallies.map(\.defective).reduce(0, +) == release.defects.count)
  return release
}

private func read(rows: String...) throws -> IceRelease {
  try read([preamble + ([header] + rows).joined(separator: "\n")])
}

extension IceRelease {
  fileprivate var sum: Int { cells.reduce(0) { $0 + $1.count } }
  fileprivate var kinds: Set<RemovalFinding.Kind> { Set(findings.map(\.kind)) }
}

@Suite("Removals by row")
struct IceRowTests {
  @Test("Rows are counted by month, citizenship and country departed to")
  func counts() throws {
    let release = try read(
      rows: "1/3/2012,Male,MEXICO,MEXICO",
      "1/30/2012,Male,MEXICO,MEXICO",
      "1/4/2012,Female,MEXICO,GUATEMALA",
      "2/4/2012,Female,\"CHINA, PEOPLES REPUBLIC OF\",\"CHINA, PEOPLES REPUBLIC OF\"",
    )
    let january = RemovalSpan.month(Day(number: 15_340))
    #expect(release.cells.count == 3)
    #expect(release.cells[0].period == january)
    #expect(release.cells[0].departedTo == "GUATEMALA")
    #expect(release.cells[1].count == 2)
    #expect(release.cells[2].citizenship == "CHINA, PEOPLES REPUBLIC OF")
    #expect(release.tallies[0].notes["lines before the header"] == 5)
    #expect(release.identity.through == Day(iso: "2013-09-30"))
    #expect(release.identity.label.hasPrefix("FY2012 - FY2013"))
  }

  @Test(
    "Marks of exemptions are empty, and said to be withheld",
    arguments: [
      "(b)(6)(b)(7)(c)", "\"(b)(6),(b)(7)(c )\"", "\"b(6), b(7)c\"", "b(7)(e)", "b(7)e",
      "(b)(7)(E )", "(B)(3)", "\"(b)(6), (b)(7)(C)\"",
    ],
  )
  func withheld(mark: String) throws {
    let release = try read(rows: "1/3/2012,Male,\(mark),MEXICO")
    #expect(release.cells.map(\.citizenship) == [""])
    #expect(release.kinds.contains(.withheld))
  }

  @Test("Names that only look like such marks are names", arguments: ["BURMA", "(BURMA)", "B"])
  func unlikeMarks(name: String) throws {
    #expect(try read(rows: "1/3/2012,Male,\(name),X").cells.map(\.citizenship) == [name])
  }

  @Test(
    "A row that cannot be counted is set aside word for word, with the reason",
    arguments: [
      ("2/30/2012,Male,MEXICO,MEXICO", Defect.Reason.impossibleDate),
      ("1/3/1923,Male,MEXICO,MEXICO", .impossibleDate),
      ("soon,Male,MEXICO,MEXICO", .impossibleDate),
      (",Male,MEXICO,MEXICO", .missingField),
      ("1/3/2012,Male,MEXICO", .missingField),
      ("1/3/2012,Male,CHINA, PEOPLES REPUBLIC OF,MEXICO", .extraField),
    ],
  )
  func setsAside(row: String, reason: Defect.Reason) throws {
    let release = try read(rows: "1/3/2012,Male,MEXICO,MEXICO", row)
    #expect(release.sum == 1)
    #expect(release.defects.map(\.reason) == [reason])
    #expect(release.defects.map { String(decoding: $0.verbatim, as: UTF8.self) } == [row])
    #expect(release.defects.map(\.line) == [9])
  }

  @Test("Quotes hold commas, quotes and line ends")
  func quotes() throws {
    let release = try read(
      rows: "1/3/2012,\"a \"\"b\"\"\nc,d\",MEXICO,MEXICO\r",
      "nothing,Male,MEXICO,MEXICO\r",
    )
    #expect(release.sum == 1)
    #expect(release.defects.map(\.line) == [10])
  }

  @Test("A quote that is never closed costs its own row, and says so")
  func openQuote() throws {
    let row = "1/3/2012,Male,MEXICO,MEXICO"
    let many = Array(repeating: row, count: 4000).joined(separator: "\n")
    let release = try read(rows: row, "1/3/2012,\"Male,MEXICO,MEXICO", many)
    #expect(release.defects.map(\.reason) == [.brokenLine])
    #expect(release.defects.map(\.line) == [9])
    #expect(release.sum == 4001)
  }

  @Test("Dates outside the stated period are counted and found")
  func outsidePeriod() throws {
    let release = try read(rows: "12/30/2011,Male,MEXICO,MEXICO", "1/3/2012,Male,MEXICO,MEXICO")
    #expect(release.sum == 2)
    let finding = try #require(release.findings.first { $0.kind == .outsidePeriod })
    #expect(finding.line == 8 && finding.count == 1 && finding.column == "Departed Date")
  }

  @Test("A person who departed twice on one day is counted once; rows without identifier always")
  func duplicates() throws {
    let header = "Departure Date,Citizenship Country,Anonymized Identifer\n"
    let release = try read([
      header + """
        2024-01-03,MEXICO,ab12
        2024-01-03,MEXICO,ab12
        2024-01-09,MEXICO,ab12
        2024-01-03,MEXICO,"(b)(6), (b)(7)(C)"
        2024-01-03,MEXICO,"(b)(6), (b)(7)(C)"
        2024-01-03,MEXICO,1234567890123450000
        2024-01-03,MEXICO,1234567890123450000

        """
    ])
    #expect(release.sum == 6)
    #expect(release.defects.map(\.reason) == [.duplicateID])
    #expect(release.findings.count { $0.kind == .unusableIdentifier } == 2)
    #expect(release.kinds.isSuperset(of: [.duplicateRow, .renamedHeader]))
    #expect(
      release.findings.filter { $0.kind == .renamedHeader }.map(\.column).sorted()
        == ["Anonymized Identifer", "Departure Date"]
    )
  }

  @Test("Countries that are no more or stand for two are found, other spellings counted together")
  func countries() throws {
    let release = try read(
      rows: "1/3/2012,Male,USSR,RUSSIA",
      "1/3/2012,Male,KOREA,SOUTH KOREA",
      "1/3/2012,Male,China,HONG KONG",
      "1/3/2012,Male,\"CHINA, PEOPLES REPUBLIC OF\",HONG KONG",
    )
    #expect(release.findings.count { $0.kind == .doubtfulCountry } == 2)
    #expect(release.cells.first { $0.departedTo == "HONG KONG" }?.count == 2)
    #expect(release.kinds.contains(.misnamedCountry))
  }

  @Test("A whole fiscal year unlike the published one is found, but not in a region's file")
  func published() throws {
    let rows = "Departed Date,Citizenship Country\n10/1/2017,MEXICO\n9/30/2018,MEXICO\n"
    let finding = try read([rows]).findings.first { $0.kind == .unlikePublished }
    #expect(finding?.what == "fiscal year 2018 comes to 2, ICE's own number is 256085")
    let regional = try read(rows: "10/1/2012,Male,MEXICO,X", "9/30/2013,Male,MEXICO,X")
    #expect(!regional.kinds.contains(.unlikePublished))
    #expect(!regional.kinds.contains(.incompleteMonth))
  }

  @Test("A file that ends within a month, and two files of one title, are found")
  func trapsOfFiles() throws {
    #expect(
      try read(["Departed Date,Citizenship Country\n3/10/2026,MEXICO\n"]).kinds
        .contains(.incompleteMonth)
    )
    let text = preamble + header + "\n1/3/2012,Male,MEXICO,MEXICO\n"
    let twice = try read([text, text])
    #expect(twice.kinds.contains(.overlappingFiles))
    #expect(twice.tallies.count == 2)
  }
}
