import CaseModel
import Testing

@testable import CaseIntake

@Suite("Damaged tables of clients")
struct MutatedTableTests {
  private static let seed = """
    Sample Legal Aid,,,,,,
    Name,A Number,Nationality,Court,Next Hearing,Hearing Time,Custody
    "Testova, Alma",A000-111-222,China,New York,"Dec 14, 2026",9:00 AM PT,Yes
    张三丰,,CN,LOS,2026年12月14日,上午9:00,No
    Roe Ida,000111223,México,Boston,14/12/2026 9:00,,D
    Total,,,,,,3
    """
  private static let pool = Array(",\"\n\r;=|/-.:0129AaZT年张 \t".utf8) + [0xFF, 0xC3, 0x00]

  private func mutated(_ dice: inout Dice) -> [UInt8] {
    var bytes = Array(MutatedTableTests.seed.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let byte = MutatedTableTests.pool.randomElement(using: &dice) ?? 0
      if Bool.random(using: &dice) { bytes[place] = byte } else { bytes.insert(byte, at: place) }
    }
    return bytes
  }

  @Test("Two thousand mutated tables are read cell by cell or refused")
  func mutatedTables() throws {
    var dice = Dice(state: 1492)
    let context = FormContext(today: try #require(Day(iso: "2026-11-24")))
    var rows = 0
    for _ in 0..<2000 {
      let stream = try CSVStream(PiecemealStream(mutated(&dice), 64), name: "mutated.csv")
      do {
        let read = try CaseloadTable(TextRows(stream), .empty, codes: nil, context)
        guard let table = read else { continue }
        for row in table.rows {
          let read = CaseloadRow(row, table, context)
          #expect(read.failures.isEmpty || !read.failures[0].reason.isEmpty)
          rows += 1
        }
      } catch let error {
        #expect(error is ImportError)
      }
    }
    #expect(rows > 4000)
  }

  @Test("Of two thousand mutated tables every row is taken, unchanged, refused or no client's")
  func conserved() throws {
    var dice = Dice(state: 1918)
    let clinic = try CaseloadFixture()
    var asked = 0
    for _ in 0..<2000 {
      do {
        let report = try clinic.load(mutated(&dice), isTrial: true)
        #expect(report.isConserved)
        asked += report.questions.count
      } catch let error {
        #expect(error is ImportError)
      }
    }
    #expect(asked > 1000)
    #expect(try clinic.histories().isEmpty)
  }
}
