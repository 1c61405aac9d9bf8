import CaseModel
import Foundation
import Testing

@Suite("Nothing is lost whatever the damage")
struct ReleaseConservationTests {
  private let writing = RowWriting(.courtCase)

  /// Rows with bytes put in, taken out or changed at random.
  private func damaged(_ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    for id in 1...200 {
      var row = Array(writing.row(caseValues(Int.random(in: 1...150, using: &dice))).utf8)
      for _ in 0..<(id % 3) {
        let place = Int.random(in: 0..<row.count, using: &dice)
        let odd: UInt8 =
          [0x09, 0x0A, 0x0D, 0x00, 0x22, 0xE9, 0x1B].randomElement(using: &dice) ?? 0
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: row.insert(odd, at: place)
        case 1: row.remove(at: place)
        default: row[place] = odd
        }
      }
      bytes += row + (id % 5 == 0 ? [0x0D, 0x0A] : [0x0A])
    }
    return bytes
  }

  @Test("Rows are loaded, repaired or defective, and every byte is somewhere", arguments: 1...40)
  func conserved(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let body = damaged(&dice)
    let fixture = try ReleaseFixture()
    let file = Array("\(writing.header)\n".utf8) + body
    let sink = try fixture.write(file, to: "A_TblCase.csv").load()
    let tally = sink.tally(.courtCase)
    #expect(tally.isConserved)
    #expect(sink.cases.count == tally.loaded + tally.repaired)
    #expect(sink.defects.count == tally.repaired + tally.defective)
    #expect(sink.defects.count { $0.repair == nil } == tally.defective)
    #expect(tally.reasons.values.reduce(0, +) == sink.defects.count)
    #expect(Set(sink.cases.map(\.id)).count == sink.cases.count)
    let lines = body.split(separator: 0x0A).filter { $0 != [0x0D] }
    let feeds = sink.defects.map { $0.verbatim.split(separator: 0x0A).count { $0 != [0x0D] } - 1 }
    #expect(tally.rows == lines.count - feeds.reduce(0, +))
    #expect(tally.loaded > 20)
  }

  @Test("Each defect is word for word what stands at its line", arguments: 1...20)
  func verbatim(seed: UInt64) throws {
    var dice = Dice(state: seed &* 977)
    let file = Array("\(writing.header)\n".utf8) + damaged(&dice)
    let fixture = try ReleaseFixture()
    let sink = try fixture.write(file, to: "A_TblCase.csv").load()
    let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
    for defect in sink.defects {
      let there = Array(lines[(defect.line - 1)...].joined(separator: [0x0A]))
      #expect(there.starts(with: defect.verbatim), "line \(defect.line)")
    }
    #expect(!sink.defects.isEmpty)
  }
}
