import ArgumentParser
import CaseModel
import CaseStore
import Foundation

/// Which docket a command works on.
struct DocketOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The docket file; else $VIGIL_DOCKET, else docket.vigil in your data folder.",
      valueName: "file",
    ),
    completion: .file(extensions: ["vigil"]),
  )
  var docket: String?

  /// The path of the docket.
  var path: String {
    docket ?? ProcessInfo.processInfo.environment["VIGIL_DOCKET"]
      ?? UserFolders.data + "/docket.vigil"
  }

  /// Opens the docket, its lists derived as of today where it is a caseload.
  ///
  /// One that may only be read stays as it is.
  func open() throws -> Docket {
    let meter = ProgressLine()
    defer { meter.end() }
    let docket = try Docket.open(at: path, plan: try UserRules.plan()) { meter.show($0) }
    guard docket.readOnly.isWritable else { return docket }
    docket.settle()
    try docket.refresh(today: Day.today)
    return docket
  }

  /// Whether there is a docket.
  var exists: Bool { Docket.isThere(path) }

  /// Opens the docket, or makes an empty one for a clinic's clients where there is none.
  func openOrMake() throws -> Docket {
    guard !exists else { return try open() }
    do {
      let made = try make(at: path)
      if let advice = DiskEncryption(of: made.path).advice { StandardError.say("note: \(advice)") }
      return made
    } catch DocketError.exists {
      // Somebody else made it just now.
      return try open()
    }
  }

  /// Makes an empty docket for a clinic's clients, named as the file that was asked for.
  func make(at place: String) throws -> Docket {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    return try Docket.create(
      at: place,
      kind: .caseload,
      name: name,
      asOf: Day.today,
      plan: try UserRules.plan(),
    )
  }
}

extension Day {
  /// Today by the local calendar, or the day `VIGIL_TODAY` says, for looking at a docket as of
  /// another day.
  static var today: Day {
    let told = ProcessInfo.processInfo.environment["VIGIL_TODAY"].flatMap { Day(iso: $0) }
    let parts = Calendar(identifier: .gregorian)
      .dateComponents(
        [.year, .month, .day],
        from: Date.now,
      )
    let local = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return told ?? local ?? Day(number: 0)
  }
}
