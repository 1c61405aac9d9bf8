import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import ReleaseImport
import TextLayout

/// Loads a release of the immigration courts.
struct ImportEOIRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eoir",
    abstract: "Load a release of the immigration courts: the zip, or a folder.",
    discussion: """
      The docket stays as it was until the whole release is in. A release that
      lacks a table or column the docket has, or a table it declares, is much
      shorter than it declares or than what is there, has a column of which many
      values cannot be read, has no cases, is of an older day, or does not state
      its day is not taken unless --accept names it. Stop at any moment with
      Ctrl-C: the same command goes on from there. A newer release appends what
      changed in each case as an event; vigil tail prints them. Rows that cannot be
      read as they stand are repaired or set aside word for word: vigil check
      --defects shows them.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The zip of the release, or the folder it was unpacked into.",
    completion: .file(),
  )
  var path: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day the release is as of, where its name does not say.",
      valueName: "day",
    ),
  )
  var asOf: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Take the release all the same: \
      \(ReleaseConcern.Kind.allCases.map(\.rawValue).joined(separator: ", ")).
      """,
      valueName: "what,...",
    ),
  )
  var accept: String?
  @Flag(name: .long, help: "The account of each table as JSON.") var json = false
  @Flag(name: .long, help: "Say what the release would change, and change nothing.")
  var dryRun = false
  @Flag(name: .long, help: "With --dry-run: only what changed in cases that were there before.")
  var changesOnly = false

  func validate() throws {
    guard !changesOnly || dryRun else {
      throw ValidationError(
        "--changes-only goes with --dry-run; afterwards, vigil tail shows changes"
      )
    }
    _ = try ReleaseScale.kinds(accept)
    guard let asOf, Day(iso: asOf) == nil else { return }
    throw ValidationError("--as-of takes a day such as 2026-06-01, not \(asOf)")
  }

  func run() throws {
    try ProgramLimits.prepareImport()
    let release = try EOIRRelease(path: path)
    let stated = asOf.flatMap { Day(iso: $0) }
    let day = stated ?? release.identity.asOf ?? Day.today
    let basis: DayBasis = stated == nil ? release.identity.basis : .stated
    Interruption.watch()
    let load = try ReleaseLoad(
      docket: docket.path,
      label: release.identity.label,
      asOf: day,
      basis: basis,
      source: URL(filePath: path).lastPathComponent,
      stamp: try release.stamp,
      plan: try UserRules.plan(),
    )
    tell(load.resumption)
    let meter = ProgressLine()
    let scale = try ReleaseScale(load.weighing, accept: accept, isTrial: dryRun)
    do {
      try scale.weigh(files: try release.missingTables, declared: try release.declaredRows)
    } catch {
      load.cancel(isResumable: load.resumption.goesOn)
      throw error
    }
    do {
      let read = try release.load(
        into: load,
        progress: { meter.show($0) },
        isCancelled: { Interruption.isAsked },
      )
      try scale.weigh(read, end: meter.end)
      if dryRun {
        try showChanges(of: load, read, day, basis, meter)
        return try scale.requireNothingLeft()
      }
      let tallies = try load.finish { step in
        if Interruption.isAsked { throw CancellationError() }
        meter.show(step)
      }
      meter.end()
      try report(tallies, day, basis)
    } catch is CancellationError {
      load.cancel(isResumable: true)
      meter.end()
      throw Problem(
        .failed,
        "stopped; the docket is as it was, and the same import goes on from here",
      )
    } catch let problem as Problem {
      // What was read is kept for the same command with --accept.
      load.cancel(isResumable: true)
      meter.end()
      throw problem
    } catch {
      load.cancel()
      meter.end()
      throw error
    }
  }

  private func tell(_ resumption: Resumption) {
    switch resumption {
    case .fresh: break
    case .resumed(let tables, let rows, let cases):
      let all = ReleaseTable.allCases.count
      let done = cases > 0 ? ", \(cases.grouped) cases derived" : ""
      StandardError.say(
        """
        going on with an interrupted import: \(rows.grouped) rows are read, \(tables) of \(all) \
        tables to their ends\(done)
        """
      )
    case .changed:
      StandardError.remark(
        "an interrupted import was of other files or another state; starting anew"
      )
    }
  }

  /// Prints what the release would change in the docket that is there.
  private func showChanges(
    of load: ReleaseLoad,
    _ tallies: [TableTally],
    _ day: Day,
    _ basis: DayBasis,
    _ meter: ProgressLine,
  ) throws {
    var count = 0
    var changes: [String] = []
    let labels = try docket.exists ? docket.look().reader().labels() : .fallback
    try load.findChanges(
      { step in
        if Interruption.isAsked { throw CancellationError() }
        meter.show(step)
      },
      { notice in
        count += 1
        guard !json else { return changes.append(notice.json(labels)) }
        let words = LanguageOptions.current.safe(notice.words(labels)).text
        StandardOutput.write(SafeText("\(notice.caseID)  \(words)").text + "\n")
      },
    )
    meter.end()
    StandardError.remark("\(count.grouped) changes; the docket is as it was")
    if json || !changesOnly { try report(tallies, day, basis, changes) }
  }

  private func report(
    _ tallies: [TableTally],
    _ day: Day,
    _ basis: DayBasis,
    _ changes: [String]? = nil,
  ) throws {
    if json {
      var account = ImportAccount(
        kind: "eoir",
        source: URL(filePath: path).lastPathComponent,
        asOf: day,
        tables: tallies,
      )
      account.isTrial = dryRun
      account.own = [("asOfBasis", .text(basis.words))]
      if let changes { account.own.append(("changes", .list(changes))) }
      StandardOutput.write(account.json)
    } else {
      StandardOutput.write(TallyReport(tallies).text)
      StandardError.remark(
        "as of \(day), \(basis.words); rows set aside or repaired: vigil check --defects"
      )
    }
    try tallies.requireConservation()
  }
}
