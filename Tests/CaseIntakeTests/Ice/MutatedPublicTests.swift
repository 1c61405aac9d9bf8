import CaseModel
import Foundation
import Testing

@testable import CaseIntake

@Suite("Damaged public files")
struct MutatedPublicTests {
  private static let removals = """
    ICE Removals,,,
    FY2014 (10/01/2013 - 09/30/2014),,,
    Departed Date,Departure Country,Citizenship Country,Unique Identifier
    1/6/2014,MEXICO,MEXICO,u1
    15-Jan-14,"CHINA, PEOPLES REPUBLIC OF",CHINA,u2
    41654,PERU,(b)(6),u2

    """
  private static let files = [
    removals, "Country of Citizenship,FY2013,FY2014\nMexico,\"1,2\",3\nPeru,*,4\nTotal,5,7\n",
    "country|fiscal_year|removals\nMexico|2013|100\nPeru|2014-03|5\nTotal|2013|100\n",
    "date,n_detained_at_midnight\n2022-10-01,25\n2022-10-02,26\n10/3/22,27\n",
    "Stay Book In Date,Book In Date,Citizenship Country,Unique Identifier\n2023-01-05,2023-01-05,"
      + "PERU,a\n2023-01-05,2023-01-09,PERU,a\n1/7/2023,1/7/2023,CUBA,\n",
    "Fiscal Year,Month (abbv),Citizenship,Encounter Count\n2020,OCT,CANADA,2\n2026 (FYTD),JAN,"
      + "\"CHINA, PEOPLES REPUBLIC OF\",7\n",
  ]
  private static let pool = Array(",\"\n\r;|*/-(.0129aZ \t".utf8) + [0xFF, 0xC3, 0x00]

  private func mutated(_ text: String, _ dice: inout Dice) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let byte = MutatedPublicTests.pool.randomElement(using: &dice) ?? 0
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes.insert(byte, at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 4))
      default: bytes[place] = byte
      }
    }
    return bytes
  }

  @Test(
    "Two thousand of each kind are counted or refused, and every row is accounted for",
    arguments: files.indices,
  )
  func mutated(kind: Int) throws {
    var dice = Dice(state: UInt64(kind) &+ 1848)
    let path = FileManager.default.temporaryDirectory.appending(path: "ice-\(UUID()).csv")
    defer { try? FileManager.default.removeItem(at: path) }
    var counted = 0
    for _ in 0..<2000 {
      let bytes = mutated(MutatedPublicTests.files[kind], &dice)
      try Data(bytes).write(to: path)
      do {
        let release = try IceRelease(paths: [path.path])
        let tally = try #require(release.tallies.first)
        #expect(tally.isConserved && tally.defective == release.defects.count)
        let notes = ["lines before the header", "blank lines"].compactMap { tally.notes[$0] }
        #expect(try records(path.path) == tally.rows + notes.reduce(1, +))
        #expect((release.cells.map(\.count) + release.others.map(\.count)).allSatisfy { $0 >= 0 })
        counted += 1
      } catch let error {
        #expect(error is IceError || error is ImportError)
      }
    }
    #expect(counted > 300)
  }

  /// How many records the text has, read by themselves; the header is one.
  private func records(_ path: String) throws -> Int {
    let rows = try TableFile.tables(path: path)[0]
    defer { rows.close() }
    var count = 0
    while try rows.next() != nil { count += 1 }
    return count
  }
}
