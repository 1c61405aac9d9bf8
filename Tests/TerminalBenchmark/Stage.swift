import CaseModel
import CaseStore
import Foundation
import TerminalTestSupport

/// The program, the docket, and what is measured on them.
struct Stage {
  let program: String
  let docket: String

  private func open(_ size: ScreenSize) async throws -> PtyProcess {
    let home = FileManager.default.temporaryDirectory.path
    let process = try PtyProcess(
      program,
      ["open", "--docket", docket],
      environment: BuiltProgram.environment(["HOME": home, "XDG_STATE_HOME": home]),
      size: size,
    )
    try await process.waitReady()
    return process
  }

  /// The time from a key to the first byte of its frame, and the bytes of frames.
  func keys(_ size: ScreenSize, _ report: Report) async throws {
    let process = try await open(size)
    try await process.press("0", "Down")
    var times: [Double] = []
    var misses: [Double] = []
    var bytes: [String: [Double]] = [:]
    for pair in [["Down", "Up"], ["PgDn", "PgUp"], ["End", "Home"]] {
      for key in (0..<40).flatMap({ _ in pair }) {
        // Nobody types as fast as frames follow each other; a key falls anywhere between them.
        _ = try await process.cost(of: .milliseconds(Int.random(in: 30..<60))) {}
        let before = process.drawnBytes
        let start = ContinuousClock.now
        try process.tap(key)
        try await process.wait("drew") { $0.drawnBytes > before || $0.isReady }
        if process.drawnBytes > before {
          let time = (.now - start) / .milliseconds(1)
          // The ends of a list are a page that is not there yet.
          if ["End", "Home"].contains(key) { misses.append(time) } else { times.append(time) }
        }
        try await process.waitReady()
        bytes[key, default: []].append(Double(process.drawnBytes - before))
      }
    }
    report.note("\(size) key to frame, p50", times.quantile(0.5), "ms", budget: 16)
    report.note("\(size) key to frame, p99", times.quantile(0.99), "ms", budget: 16)
    report.note("\(size) jump to an end, p99", misses.quantile(0.99), "ms", budget: 5)
    let names = [("Down", "selection and its detail", nil), ("PgDn", "page and detail", 8000.0)]
    for (key, name, budget) in names {
      report.note(
        "\(size) bytes, \(name), p50",
        bytes[key]?.quantile(0.5) ?? 0,
        "B",
        budget: budget,
      )
    }
    let before = process.drawnBytes
    try await process.press("Esc")
    report.note(
      "\(size) bytes, nothing changed",
      Double(process.drawnBytes - before),
      "B",
      budget: 0,
    )
  }

  /// The bytes of a move of the selection where there is no room to tell of the case.
  func selection(_ report: Report) async throws {
    let size = ScreenSize(200, 12)
    let process = try await open(size)
    try await process.press("0", "Down")
    var bytes: [Double] = []
    for key in (0..<40).flatMap({ _ in ["Down", "Up"] }) {
      let before = process.drawnBytes
      try await process.press(key)
      bytes.append(Double(process.drawnBytes - before))
    }
    report.note("\(size) bytes, selection, p50", bytes.quantile(0.5), "B", budget: 500)
  }

  /// What it costs while nothing happens.
  func idle(_ size: ScreenSize, _ report: Report) async throws {
    let process = try await open(size)
    try await process.press("5")
    let (bytes, cpu) = try await process.cost(of: .seconds(10)) {}
    report.note("\(size) idle, bytes per second", bytes, "B", budget: 60)
    report.note("\(size) idle, processor", cpu, "%", budget: 0.1)
  }

  /// What it costs while a thousand events come in each second.
  func storm(_ size: ScreenSize, _ report: Report) async throws {
    let process = try await open(size)
    try await process.press("5", "Right")
    let docket = try Docket.open(at: docket)
    let (bytes, cpu) = try await process.cost(of: .seconds(5)) {
      try docket.append(Stage.notices(20), who: "benchmark", source: "benchmark")
    }
    report.note("\(size) 1,000 events a second, bytes per second", bytes, "B")
    report.note("\(size) 1,000 events a second, processor", cpu, "%")
  }

  /// The time from a commit until it is on the screen.
  func commits(_ report: Report) async throws {
    let process = try await open(ScreenSize(120, 36))
    try await process.press("5", "Right")
    let docket = try Docket.open(at: docket)
    var times: [Double] = []
    for _ in 0..<60 {
      try await Task.sleep(for: .milliseconds(Int.random(in: 300..<500)))
      _ = try await process.cost(of: .zero) {}
      let before = process.drawnBytes
      try docket.append(Stage.notices(1), who: "benchmark", source: "benchmark")
      let start = ContinuousClock.now
      try await process.wait("showed the commit") { $0.drawnBytes > before }
      times.append((.now - start) / .milliseconds(1))
    }
    report.note("commit to another screen, p50", times.quantile(0.5), "ms", budget: 100)
    report.note("commit to another screen, p99", times.quantile(0.99), "ms", budget: 100)
  }

  private static func notices(_ count: Int) -> [CaseNotice] {
    (0..<count)
      .map { _ in
        var notice = CaseNotice(.other, of: 0)
        notice.text = "An event of the benchmark"
        return notice
      }
  }

  /// What others cost in the same terminal.
  func peers(_ report: Report) async throws {
    let size = ScreenSize(80, 24)
    let file = FileManager.default.temporaryDirectory.appending(path: "benchmark.log")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let tail = try PtyProcess(
      "/usr/bin/tail",
      ["-f", file.path],
      environment: BuiltProgram.environment(),
      size: size,
    )
    let handle = try FileHandle(forWritingTo: file)
    let lines = String(repeating: "An event of the benchmark, with as many words\n", count: 20)
    let (bytes, cpu) = try await tail.cost(of: .seconds(5)) {
      try handle.write(contentsOf: Data(lines.utf8))
    }
    report.note("tail -f, 1,000 lines a second, bytes per second", bytes, "B")
    report.note("tail -f, 1,000 lines a second, processor", cpu, "%")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/htop") else { return }
    let htop = try PtyProcess("/usr/bin/htop", environment: BuiltProgram.environment(), size: size)
    let (drawn, used) = try await htop.cost(of: .seconds(6)) {}
    report.note("htop, bytes per second", drawn, "B")
    report.note("htop, processor", used, "%")
  }
}

extension PtyProcess {
  /// Lets a time pass, doing something fifty times a second, and returns the bytes drawn per second
  /// and the share of a processor used.
  func cost(
    of time: Duration,
    _ work: () throws -> Void,
  ) async throws -> (bytes: Double, cpu: Double) {
    let before = (drawnBytes, processorTime, ContinuousClock.now)
    let end = before.2 + time
    var next = before.2
    while .now < end {
      try work()
      next += .milliseconds(20)
      try await Task.sleep(until: Swift.max(ContinuousClock.now, next), clock: .continuous)
      readAll()
    }
    readAll()
    let seconds = max(0.001, (ContinuousClock.now - before.2) / .seconds(1))
    return (Double(drawnBytes - before.0) / seconds, (processorTime - before.1) / seconds * 100)
  }

  /// The seconds of processor time used so far.
  private var processorTime: Double {
    let text = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
