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
    StandardOutput.write(
      "entries  \(found.entries.grouped) read; "
        + (found.isSameLog ? "those this docket took\n" : "NOT those this docket took\n")
    )
    switch found.isSameFacts {
    case true?: StandardOutput.write("facts    \(facts.facts); what the log gives\n")
    case false?: StandardOutput.write("facts    \(facts.facts); NOT what the log gives\n")
    case nil: StandardOutput.write("facts    not compared: \(found.waiting.grouped) entries wait\n")
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
