import CaseModel
import CaseStore
import Foundation
import Testing

@testable import TeamFeed

@Suite("Machines whose lines are cut, from seeds")
struct TeamSimulationTests {
  @Test(
    "Every docket ends the same, every fact is there once, every claim has one winner",
    arguments: TeamSimulation.Size.asked.seeds,
  )
  func simulation(seed: UInt64) throws {
    let size = TeamSimulation.Size.asked
    let run = try TeamSimulation(size, seed: seed)
    let first = try run.offices[0].reader.teamDigest()
    for office in run.offices {
      let progress = try office.reader.teamProgress()
      #expect(progress.waiting == 0, "seed \(seed): \(office.name) has not sent everything")
      #expect(try office.reader.teamDigest() == first, "seed \(seed): \(office.name)")
      #expect(try office.isSound(), "seed \(seed): \(office.name)")
    }
    let found = try TeamSync(run.offices[0].docket, log: run.memory, key: run.key).compare()
    #expect(found.isSameLog && found.isSameFacts == true, "seed \(seed)")
    try checkOnce(run, seed)
    try checkNotes(run, seed)
    try checkClaims(run, seed)
    print(
      "seed \(seed): \(size.machines) machines, \(found.entries) entries, \(first.facts) facts, "
        + "\(run.logs.map(\.cuts).reduce(0, +)) cuts"
    )
  }

  /// No machine's entry is in the log twice.
  private func checkOnce(_ run: TeamSimulation, _ seed: UInt64) throws {
    let entries = try run.memory.entries(after: 0, limit: .max).entries
    let names = Set(entries.map { "\($0.machine).\($0.sequence)" })
    #expect(names.count == entries.count, "seed \(seed)")
  }

  /// Every note is in the docket once, or asked about.
  private func checkNotes(_ run: TeamSimulation, _ seed: UInt64) throws {
    let office = run.offices[0]
    let asked = try office.reader.events(after: 0, EventSelection(kinds: [.question]), limit: .max)
      .events.compactMap(\.notice?.text)
    var count: [String: Int] = [:]
    for id in Set(run.notes.values) {
      for row in try office.reader.history(of: id)?.rows ?? [] where row.table == .note {
        count[row["text"].text, default: 0] += 1
      }
    }
    for text in run.notes.keys {
      let isAsked = asked.contains { $0.hasSuffix("text \(text)") || $0.contains("text \(text);") }
      let isUndone = try isAsked || office.reader.isUndone(note: text, of: run.notes[text] ?? 0)
      #expect(count[text] == 1 || isUndone, "seed \(seed): \(text) is lost")
      #expect(count[text, default: 0] <= 1, "seed \(seed): \(text) is there twice")
    }
  }

  /// An item that was claimed is held by one of those who claimed it; that all agree by whom, the
  /// digests say.
  private func checkClaims(_ run: TeamSimulation, _ seed: UInt64) throws {
    var won = 0
    for (place, office) in run.offices.enumerated() {
      for item in try office.items(.hearings) {
        let isClaimedHere = run.claims.contains("\(place) hearings \(item.subject)")
        if case .claimed(let who, _) = item.recorded {
          if who == office.name {
            won += 1
            #expect(isClaimedHere, "seed \(seed): \(office.name), \(item.subject)")
          }
        } else {
          #expect(!isClaimedHere, "seed \(seed): \(office.name), \(item.subject) is nobody's")
        }
      }
    }
    #expect(won > 0 || run.claims.isEmpty, "seed \(seed)")
  }
}

extension DocketReader {
  /// Whether the entry of a note was undone by somebody.
  fileprivate func isUndone(note text: String, of caseID: Int64) throws -> Bool {
    let log = try events(of: caseID)
    let rows = log.flatMap(\.rows)
    guard let key = rows.first(where: { $0.row?["text"].text == text })?.key else { return false }
    return rows.last { $0.key == key }?.row == nil
  }
}
