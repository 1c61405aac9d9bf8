import ArgumentParser
import CaseModel
import CaseStore

/// Measures the dashboard on a docket, without a terminal.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure the dashboard on a docket against its budgets.",
    discussion: """
      The time of a key is what the screen's own thread spends: taking the key and
      drawing the frame. What a key asks of the docket is answered elsewhere and
      measured apart. The same filter is counted by the sqlite3 shell, where it is
      installed, in the same run.
      """,
    shouldDisplay: false,
  )

  @OptionGroup var docket: DocketOptions
  @Flag(name: .long, help: "Measure figures alone.") var figures = false

  func run() throws {
    try docket.open().makeColumns()
    if figures {
      var bench = try FigureBench(docket)
      try bench.run(times: 10)
      return StandardOutput.write(bench.times.report)
    }
    var run = try BenchRun(docket)
    for _ in 0..<20 { try run.open() }
    for pane: Character in ["2", "3", "4", "6", "0"] { try run.walk(pane) }
    for (list, key) in [
      (CaseList.cases, "id"), (.cases, "filed"), (.cases, "court"), (.hearings, "hearing"),
      (.orders, "ordered"), (.clocks, "due"),
    ] {
      try run.jump(list, by: key, times: 40)
    }
    for _ in 0..<20 { try run.openWorld() }
    try run.type("case:pending nat:CH rep:no")
    let (filter, sql) = BenchCommand.question
    for _ in 0..<3 {
      try run.count(filter)
      run.note(.sqlite(docket.path, filter: filter, sql: sql))
      run.note(.facet(docket.path, sql: sql))
    }
    run.noteMemory()
    StandardOutput.write(run.times.report)
  }

  /// One filter in both languages.
  private static let question = (
    "case:pending nat:CH -custody:D",
    "state = 'pending' AND nationality = 'CH' AND custody IS NOT 'D'",
  )
}
