import ArgumentParser
import CaseIntake
import CaseModel
import CaseStore
import Foundation
import TextLayout

/// Takes events in.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take events in: JSON lines from standard input, a spool folder or a socket.",
    discussion: """
      feed | vigil ingest                      one JSON object to a line
      vigil ingest --spool ~/spool --follow    files renamed into ~/spool/new
      vigil ingest --socket /run/user/1000/vigil.sock
      vigil ingest --schema                    what a line holds, with examples

      A line is on the disk before it is acknowledged; the same line again is
      counted, not stored, so that whatever was interrupted can be sent again. A
      line that cannot be taken is named with its field, and the others go on. Exit
      status is 1 where a line was refused.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Option(
    name: .long,
    help: ArgumentHelp("Read the files of a spool folder.", valueName: "folder"),
    completion: .directory,
  )
  var spool: String?
  @Option(
    name: .long,
    help: ArgumentHelp("Serve a Unix socket; each line is acknowledged.", valueName: "path"),
    completion: .file(),
  )
  var socket: String?
  @Flag(name: .long, help: "With --spool: wait for further files until told to stop.")
  var follow = false
  @Option(name: .long, help: "The most lines in one transaction.") var batch = 1000
  @Flag(name: .long, help: "Print what a line holds.") var schema = false

  func validate() throws {
    guard spool == nil || socket == nil else {
      throw ValidationError("--spool and --socket are two ways in; choose one")
    }
    guard !follow || spool != nil else {
      throw ValidationError("--follow goes with --spool; a pipe and a socket are followed anyway")
    }
    guard 1...100_000 ~= batch else { throw ValidationError("--batch takes 1 to 100,000") }
  }

  func run() throws {
    if schema { return StandardOutput.write(EventSchema.text) }
    let open = try docket.open()
    Interruption.watch()
    let days = DayWatch(open) { Day.today }
    defer { days.end() }
    let inbox = Inbox(open, who: CurrentUser.name) { Day.today }
    let intake = EventIntake(inbox, batch: batch) { Moment.now }
    let tally = try ingest(with: intake)
    let counts = [
      "\(tally.stored.grouped) stored", "\(tally.repeated.grouped) repeated",
      "\(tally.refused.grouped) refused",
    ]
    StandardError.remark("\(tally.lines.grouped) lines: " + counts.joined(separator: ", "))
    guard tally.refused == 0 else {
      throw Problem(.failed, "\(tally.refused.grouped) lines were refused; the others are stored")
    }
  }

  private func ingest(with intake: EventIntake) throws -> IngestTally {
    let isCancelled = { Interruption.isAsked }
    if let socket { return try EventServer(socket, intake, isCancelled: isCancelled).run() }
    if let spool { return try follow(EventSpool(spool, intake, isCancelled: isCancelled), spool) }
    return try EventStream(STDIN_FILENO, intake, isCancelled: isCancelled)
      .run { line, receipt in
        if let reason = receipt.reason { StandardError.say("line \(line): \(reason)") }
      }
  }

  /// Reads the spool's files; with `--follow`, reads again when files are put into its folder.
  private func follow(_ spool: EventSpool, _ folder: String) throws -> IngestTally {
    var tally = IngestTally()
    repeat {
      let counted = try spool.ingestAll { name, reasons in
        for reason in reasons { StandardError.say("\(name): \(reason)") }
      }
      tally.add(counted)
      if follow, counted.lines == 0 { spool.wait() }
    } while follow && !Interruption.isAsked
    return tally
  }
}

extension Moment {
  /// The time, UTC.
  static var now: Moment { Moment(seconds: Int64(Date.now.timeIntervalSince1970)) }
}
