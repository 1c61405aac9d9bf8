import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import TerminalTestSupport

/// The day of every docket here.
let today = Day(iso: "2026-11-24") ?? Day(number: 0)

/// A folder with a docket, and the program that is run on it; gone when the test is over.
final class Clinic {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let docket: String

  /// Makes a docket of cases.
  init(
    _ histories: [CaseHistory] = DemoDocket(seed: 1, today: today).histories,
    name: String = "Hillside Clinic",
    file: String = "clinic.vigil",
  ) throws {
    docket = folder.appending(path: file).path
    let made = try Docket.create(at: docket, kind: .caseload, name: name, asOf: today)
    try made.add(histories, who: "test", source: "made up")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The environment programs are run in, with changes.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8", "VIGIL_DOCKET": docket, "VIGIL_TODAY": "2026-11-24",
      "VIGIL_READY_MARKER": "1",
    ]
    .merging(Clinic.profile) { $1 }.merging(changes) { $1 }
  }

  /// For a program that is killed or limited: it keeps no counts of coverage, because half a file
  /// of them spoils those of all other programs.
  static let uncounted = ["LLVM_PROFILE_FILE": "/dev/null"]

  /// Where a program built to measure coverage keeps its counts: beside those of the tests, but in
  /// a few files that every run adds to, since tests start it thousands of times.
  private static let profile = ProcessInfo.processInfo.environment
    .filter { $0.key == "LLVM_PROFILE_FILE" }
    .mapValues {
      $0.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/vigil%4m.profraw"
    }

  /// Opens the dashboard in a terminal and waits until it is drawn.
  func dashboard(
    _ size: ScreenSize = ScreenSize(80, 24),
    _ changes: [String: String] = [:],
  ) async throws -> PtyProcess {
    let process = try terminal(size, changes)
    try await process.waitReady()
    return process
  }

  /// Starts the dashboard in a terminal.
  func terminal(
    _ size: ScreenSize = ScreenSize(80, 24),
    _ changes: [String: String] = [:],
  ) throws -> PtyProcess {
    try PtyProcess(
      Clinic.program,
      ["open"],
      environment: environment(changes),
      size: size,
      surroundings: self,
    )
  }

  /// The program under test: what `VIGIL_UNDER_TEST` names, else what was built beside the tests.
  static let program: String = {
    if let given = ProcessInfo.processInfo.environment["VIGIL_UNDER_TEST"] { return given }
    let tests = FileManager.default.resolved("/proc/self/exe") ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "vigil").path
  }()
}

extension FileManager {
  fileprivate func resolved(_ link: String) -> String? {
    try? destinationOfSymbolicLink(atPath: link)
  }
}
