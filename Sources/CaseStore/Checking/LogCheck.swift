import CaseModel
import GRDB

extension Database {
  /// Replays every event and compares what comes out with the tables.
  func checkLog() throws -> CheckResult {
    var replayed: [FactKey: FactRow] = [:]
    var wrong: [Phrase] = []
    var count = 0
    let events = try Row.fetchCursor(self, sql: "SELECT id, body FROM event ORDER BY id")
    while let event = try events.next() {
      count += 1
      do {
        let states = try EventBody(json: event[1], of: event[0]).states(of: event[0])
        for state in states { replayed[state.key] = state.row }
      } catch {
        wrong.append(Phrase(error))
      }
    }
    let facts = try FactTable.allCases.flatMap { try rows(of: $0, Condition(sql: "")) }
    let present = Dictionary(facts.map { ($0.key, $0) }) { first, _ in first }
    let keys = Array(present.keys) + replayed.keys.filter { present[$0] == nil }
    for key in keys where present[key] != replayed[key] {
      let row = key.table.isOnePerCase ? key.table.rawValue : "\(key.table.rawValue) \(key.id)"
      wrong.append("\(row) of case \(key.caseID) is not what the log gives")
    }
    wrong.sort { $0.english < $1.english }
    return CheckResult(
      "event log",
      wrong: wrong,
      otherwise: "\(count) events give the \(facts.count) facts there are",
    )
  }
}
