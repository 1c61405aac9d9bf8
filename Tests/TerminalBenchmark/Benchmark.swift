import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport

/// Measures the dashboard from outside, in a terminal of its own, beside `tail -f` and `htop`.
///
///     terminal-benchmark PROGRAM DOCKET
///
/// The docket is a clinic's; events are appended to it.
@main
enum Benchmark {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count == 3 else {
      FileHandle.standardError.write(Data("usage: terminal-benchmark PROGRAM DOCKET\n".utf8))
      exit(2)
    }
    let stage = Stage(program: words[1], docket: words[2])
    let report = Report()
    // Before the storms, which fill a queue beyond what is counted.
    try await stage.commits(report)
    for size in [ScreenSize(80, 24), ScreenSize(200, 50)] { try await stage.keys(size, report) }
    try await stage.selection(report)
    for size in [ScreenSize(80, 24), ScreenSize(200, 60)] {
      try await stage.idle(size, report)
      try await stage.storm(size, report)
    }
    try await stage.peers(report)
  }
}

/// Prints what was measured, with the budget where there is one.
struct Report {
  func note(_ what: String, _ value: Double, _ unit: String, budget: Double? = nil) {
    let number = value < 10 ? String(format: "%.2f", value) : String(format: "%.0f", value)
    let ratio = budget.map { limit in
      limit == 0
        ? (value == 0 ? "met" : "over")
        : String(format: "%.0f %% of %g", value / limit * 100, limit)
    }
    let name = what.padding(toLength: 52, withPad: " ", startingAt: 0)
    let padding = String(repeating: " ", count: max(0, 10 - number.count))
    print("  \(name)\(padding)\(number) \(unit)" + (ratio.map { "   \($0)" } ?? ""))
  }
}

extension [Double] {
  /// The value below which a share of the values lies.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[Swift.min(count - 1, Int(Double(count) * share))]
  }
}
