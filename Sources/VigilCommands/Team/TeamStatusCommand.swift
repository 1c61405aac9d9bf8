import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TeamFeed
import TextLayout

/// Says the state of a docket in its team.
struct TeamStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say who is in the team, how far this docket has followed, and what waits.",
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let docket = try docket.open()
    let membership = try TeamVisit.membership(of: docket)
    let progress = try docket.reader().teamProgress()
    show("Team", "\(membership.team) at \(membership.address)")
    show("Machine", Phrase(value: "\(membership.machine)"))
    show("Followed", "\(Int(progress.position).grouped) entries")
    show("Waiting", "\(progress.waiting.grouped) to be sent")
    do {
      let sync = try TeamVisit.begin(docket)
      let behind = sync.greeting.head - progress.position
      let head = Int(sync.greeting.head).grouped
      show("Log", "\(head) entries, \(Int(max(0, behind)).grouped) not taken yet")
      if sync.offered > 0 {
        show("Lost", "\(sync.offered.grouped) entries; vigil team sync sends them again")
      }
      for machine in try sync.machines() { show(machine) }
    } catch TeamFault.away(let reason) {
      show("Log", "cannot be reached: \(reason)")
    }
  }

  private func show(_ name: SafeText, _ value: Phrase) {
    let language = LanguageOptions.current
    let title = language.safe(name).padded(to: 9)
    StandardOutput.write(title.text + " " + language.line(value))
  }

  private func show(_ machine: TeamMachine) {
    var words = [Phrase(value: "\(machine.number) \(machine.name)")]
    if !machine.office.isEmpty { words.append("office \(machine.office)") }
    words.append(machine.hasLeft ? "has left" : "last seen \(machine.seenAt)")
    if machine.isOwn { words.append("this one") }
    if let open = machine.presence { words.append("\(open.who) has case \(open.caseID) open") }
    show(.empty, .list(words))
  }
}

/// Takes and sends once.
struct TeamSyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Take what is new in the team's log and send what waits, once.",
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let applied = try TeamVisit.visit(try TeamVisit.begin(try docket.open()))
    StandardOutput.say(TeamVisit.words(applied))
  }
}

/// Takes a docket out of its team.
struct TeamLeaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "Take this docket out of its team; what it holds stays here.",
    discussion: """
      What waits is sent first. --offline leaves without a line: what waits stays in
      this docket and reaches nobody else.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Flag(name: .long, help: "Leave without telling the server.") var offline = false

  func run() throws {
    let docket = try docket.open()
    let membership = try TeamVisit.membership(of: docket)
    if offline {
      let waiting = try docket.reader().teamProgress().waiting
      try docket.leaveTeam()
      StandardOutput.say(
        "\(docket.path): out of the team; \(waiting.grouped) entries stay in this docket alone"
      )
    } else {
      try TeamVisit.begin(docket).leave()
      StandardOutput.say("\(docket.path): out of the team; everything it holds stays here")
    }
    StandardError.remark("the team's key is still in \(TeamKeyFile.path(membership.team))")
  }
}
