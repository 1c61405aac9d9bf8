import CaseStore
import Foundation
import TeamFeed
import TeamTestSupport

/// Measures a machine that joins a team with a long log.
struct Joining {
  let team: MeasuredTeam

  init(_ team: MeasuredTeam) {
    self.team = team
  }

  /// Joins, and checks that the docket is what the log gives.
  func measure(_ entries: Int64) throws {
    let office = try team.office("joiner")
    var last = ContinuousClock.now
    let joined = try seconds {
      try office.sync()
        .visit { position, head in
          guard ContinuousClock.now - last > .seconds(15) else { return }
          last = .now
          report("", "\(grouped(Double(position))) of \(grouped(Double(head)))")
        }
    }
    report(
      "joining",
      "\(fixed(joined.seconds)) s at \(grouped(Double(entries))) entries, "
        + "\(grouped(Double(entries) / joined.seconds)) a second, lists derived",
    )
    let compared = try seconds { try office.sync().compare() }
    let isWhole = compared.value.isSameLog && compared.value.isSameFacts == true
    report(
      "team check",
      "\(fixed(compared.seconds)) s: " + (isWhole ? "log and docket agree" : "WRONG"),
    )
    let attributes = try FileManager.default.attributesOfItem(atPath: office.docket.path)
    let size = (attributes[.size] as? Int ?? 0) / (1 << 20)
    report("the docket's file", "\(grouped(Double(size))) MiB")
  }
}
