import Foundation

/// The same question asked of another program on this machine, as a yardstick in the same run.
struct BenchPeer {
  /// What is measured.
  let name: String
  /// What it took; nil if the program is not there.
  let time: Duration?

  /// Lets the sqlite3 shell count the cases of a filter, its SQL written by hand.
  static func sqlite(_ docket: String, filter: String, sql: String) -> BenchPeer {
    let count = "SELECT count(*) FROM summary WHERE \(sql)"
    return BenchPeer(
      name: "sqlite3: \(filter)",
      time: run("sqlite3", ["-readonly", docket, count]),
    )
  }

  /// Lets the sqlite3 shell count the courts of a filter, as one facet does.
  static func facet(_ docket: String, sql: String) -> BenchPeer {
    let groups = "SELECT court, count(*) FROM summary WHERE \(sql) GROUP BY court"
    return BenchPeer(
      name: "sqlite3: one facet",
      time: run("sqlite3", ["-readonly", docket, groups]),
    )
  }

  private static func run(_ program: String, _ arguments: [String]) -> Duration? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    var isDone = false
    let time = ContinuousClock()
      .measure {
        // A peer that is not installed is left out of the table, which says so.
        guard (try? process.run()) != nil else { return }
        process.waitUntilExit()
        isDone = process.terminationStatus == 0
      }
    return isDone ? time : nil
  }
}
