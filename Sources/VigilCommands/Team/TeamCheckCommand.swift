import ArgumentParser
import CaseModel
import CaseStore
import TeamFeed
import TextLayout

/// Compares a team's log with the docket.
struct TeamCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the team's whole log again and compare it with this docket.",
    discussion: """
      Every entry is opened, in order, and compared with what this docket took; then
      the facts the log gives with the facts there are. A difference ends with
      status 1.
      """,
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let docket = try docket.open()
    let sync = try TeamVisit.begin(docket)
    _ = try TeamVisit.visit(sync)
    let found = try sync.compare()
    let facts = try docket.reader().teamDigest()
    let entries = found.entries.grouped
    StandardOutput.say(
      found.isSameLog
        ? "entries  \(entries) read; those this docket took"
        : "entries  \(entries) read; NOT those this docket took"
    )
    switch found.isSameFacts {
    case true?: StandardOutput.say("facts    \(facts.facts); what the log gives")
    case false?: StandardOutput.say("facts    \(facts.facts); NOT what the log gives")
    case nil: StandardOutput.say("facts    not compared: \(found.waiting.grouped) entries wait")
    }
    guard found.isSameLog, found.isSameFacts != false else {
      throw Problem(
        .failed,
        """
        this docket is not what the team's log gives. Keep it, join with a new docket (vigil team \
        join INVITATION --docket NEW), and compare
        """,
      )
    }
  }
}
