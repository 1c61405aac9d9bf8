import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import TextLayout

/// Which docket a command works on.
struct DocketOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The docket file; else $VIGIL_DOCKET, the settings', or docket.vigil in your data folder.",
      valueName: "file",
    ),
    completion: .file(extensions: ["vigil"]),
  )
  var docket: String?

  /// The same, of the docket a command names without `--docket`.
  ///
  /// - Throws: A `Problem` of usage where both are given.
  func named(_ file: String?) throws -> DocketOptions {
    guard let file else { return self }
    guard docket == nil else {
      throw Problem(.usage, "name the docket once: \(SafeText(file).text) or --docket")
    }
    var named = self
    named.docket = file
    return named
  }

  /// The path of the docket.
  var path: String { DocketOptions.path(named: docket) }

  /// The name of the docket's file.
  var name: SafeText { SafeText(URL(filePath: path).lastPathComponent) }

  /// The path of the docket a command works on.
  ///
  /// - Parameter docket: The one that is named; nil where none is.
  /// - Returns: That one, else what the environment or the settings say, else the usual one.
  static func path(named docket: String?) -> String {
    let told = ProcessInfo.processInfo.environment["VIGIL_DOCKET"].flatMap { $0.isEmpty ? nil : $0 }
    return docket ?? told ?? Settings.read().docket ?? UserFolders.data + "/docket.vigil"
  }

  /// Says what is wrong with the docket of the settings, where no other is named.
  static func sayFault(of settings: Settings, among words: [String]) {
    let isNamed = words.contains { $0 == "--docket" || $0.hasPrefix("--docket=") }
    let told = ProcessInfo.processInfo.environment["VIGIL_DOCKET"] ?? ""
    guard let fault = settings.docketFault, !isNamed, told.isEmpty else { return }
    StandardError.say(fault)
  }

  func validate() throws {
    guard docket?.isEmpty != true else { throw ValidationError("--docket takes a file") }
  }

  /// Opens the docket for entering facts: its lists are renewed as of today where it is a caseload,
  /// and what the calendar has brought is recorded unless the day is doubted.
  func open() throws -> Docket {
    let docket = try upgraded()
    guard docket.readOnly.isWritable else { return docket }
    docket.settle()
    try docket.refresh(today: Day.today, recording: Day.isTold ? .never : .unlessInDoubt)
    try warn(docket.readOnly)
    return docket
  }

  /// Opens the docket to look at: whatever day it is, nothing in it is changed.
  ///
  /// One of an earlier version is brought up to date first, where it can be.
  func look() throws -> ReadOnlyDocket {
    let docket = try current()
    try warn(docket)
    return docket
  }

  /// The same with its lists made by this version of Vigil, where the docket can be written.
  func lookUpToDate() throws -> ReadOnlyDocket {
    let docket = try look()
    return try docket.isWritable && !docket.hasCurrentLists() ? upgraded().readOnly : docket
  }

  private func current() throws -> ReadOnlyDocket {
    do {
      return try ReadOnlyDocket.open(at: path, plan: try UserRules.plan()) { Day.today }
    } catch DocketError.older {
      return try upgraded().readOnly
    }
  }

  /// Opens the docket for a dashboard that can enter facts: where the day is doubted, or told by
  /// `VIGIL_TODAY`, opening it changes nothing.
  func openToWork() throws -> Docket {
    let docket = try upgraded()
    let isDoubted = try Day.isTold || docket.reader().doubt(about: Day.today) != nil
    if !isDoubted { try docket.refresh(today: Day.today) }
    try warn(docket.readOnly)
    return docket
  }

  /// Opens the docket, one of an earlier version brought up to date.
  func upgraded() throws -> Docket {
    let meter = ProgressLine()
    defer { meter.end() }
    let show: (LoadStep) -> Void = { meter.show($0) }
    return try Docket.open(at: path, plan: try UserRules.plan(), show, today: { Day.today })
  }

  /// Says that the clock of the computer is doubted; whoever asked for another day knows.
  private func warn(_ docket: ReadOnlyDocket) throws {
    guard !Day.isTold, let doubt = try docket.reader().doubt(about: Day.today) else { return }
    StandardError.say(doubt.wording)
  }

  /// Whether the docket and its folder may be written; one that is not there counts as such.
  var isWritable: Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    return unsafe !exists || access(path, W_OK) == 0 && access(folder, W_OK) == 0
  }

  /// Whether there is a docket.
  var exists: Bool { Docket.isThere(path) }

  /// Whether a file with anything in it is there, a docket or not.
  var holdsAnything: Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_size > 0
  }

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
    if let told { return told }
    // The system's own calendar: Foundation's takes four milliseconds to begin.
    var (now, parts) = unsafe (time(nil), tm())
    unsafe localtime_r(&now, &parts)
    let local = unsafe Day(
      year: Int(parts.tm_year) + 1900,
      month: Int(parts.tm_mon) + 1,
      day: Int(parts.tm_mday),
    )
    return local ?? Day(number: 0)
  }

  /// Whether `VIGIL_TODAY` says which day it is, so that nothing is recorded of it.
  static var isTold: Bool { told != nil }

  /// Refuses a `VIGIL_TODAY` that is no day: today's clocks in its place would be others.
  static func checkTold() throws {
    guard let text = ProcessInfo.processInfo.environment["VIGIL_TODAY"], !text.isEmpty,
      Day(iso: text) == nil
    else { return }
    throw Problem(.usage, "VIGIL_TODAY takes a day such as 2026-12-01")
  }

  private static var told: Day? {
    ProcessInfo.processInfo.environment["VIGIL_TODAY"].flatMap { Day(iso: $0) }
  }
}
