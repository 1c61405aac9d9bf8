import CaseStore
import Foundation
import TeamFeed
import TeamTestSupport

/// Fills a log to millions of entries: those of some clients, entered through their forms, again
/// and again under other numbers.
struct LogFiller {
  let team: MeasuredTeam

  init(_ team: MeasuredTeam) {
    self.team = team
  }

  /// Fills the log.
  ///
  /// - Parameters:
  ///   - count: How many entries it is to have at least.
  ///   - clients: How many clients they are about.
  /// - Returns: How many it has.
  /// - Throws: `TeamFault`, `DocketError`.
  func fill(to count: Int, clients: Int) throws -> Int64 {
    let office = try team.office("filler")
    let pattern = min(clients, 100)
    try FactMaker(office).enter(pattern * (count / clients), clients: pattern)
    let store = TeamDocket(office.docket)
    let entries = try store.waiting()
    let membership = try store.membership()
    store.close()
    guard let membership, let last = entries.last else { return 0 }
    let seal = TeamSeal(team: membership.team, key: team.key)
    var position = try office.log.entries(after: 0, limit: 1).head
    let start = position
    let time = try seconds {
      for copy in 0..<Int64(clients / pattern) {
        let moved = entries.map { $0.moved(copy * Int64(pattern), copy * last.sequence) }
        var rest = moved[...]
        while !rest.isEmpty {
          let batch = try seal.sealed(Array(rest.prefix(500)), office.log)
          guard
            let end = try office.log.append(
              batch,
              by: membership.machine,
              token: membership.token,
              after: position,
            )
          else { throw TeamFault.busy }
          position = end
          rest = rest.dropFirst(500)
        }
      }
    }
    let rate = Double(position - start) / time.seconds
    report("sealed and appended", "\(grouped(rate)) entries a second, in batches of 500")
    return position
  }
}

extension TeamEntry {
  /// The entry about another client, under another number.
  fileprivate func moved(_ cases: Int64, _ sequences: Int64) -> TeamEntry {
    guard let caseID else { return self }
    var text = String(decoding: body, as: UTF8.self)
      .replacing("\(caseID)", with: "\(caseID + cases)")
    if let range = text.range(of: "\"sequence\":") {
      let digits = text[range.upperBound...].prefix { $0.isNumber }
      if let number = Int64(digits) {
        text.replaceSubrange(digits.startIndex..<digits.endIndex, with: "\(number + sequences)")
      }
    }
    return TeamEntry(
      machine: machine,
      sequence: sequence + sequences,
      caseID: caseID + cases,
      body: Array(text.utf8),
    )
  }
}
