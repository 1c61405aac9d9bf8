import ArgumentParser
import CaseModel
import CaseStore
import Foundation
import TeamFeed

/// Stays in step with the team until told to stop.
struct TeamFollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Stay in step with the team: take and send as it comes, until told to stop.",
    discussion: """
      The dashboard does the same while it is open. Without a line it waits and
      tries again; what is entered meanwhile goes out when there is one.
      """,
  )

  @OptionGroup var docket: DocketOptions

  func run() throws {
    let docket = try docket.open()
    _ = try TeamVisit.membership(of: docket)
    Interruption.watch()
    var isAway = false
    let follower = TeamFollower(
      docket,
      isOver: { Interruption.isAsked },
      tell: { step in
        switch step {
        case .visited(let applied):
          if isAway { StandardError.remark("in step with the team again") }
          isAway = false
          guard applied != TeamApplied() else { return }
          StandardOutput.say(TeamVisit.words(applied))
        case .failed(let error):
          if !isAway { StandardError.say(Phrase(error)) }
          isAway = true
        case .machines: break
        }
      },
    )
    try follower.follow { try TeamVisit.begin(docket, mayAsk: false) }
  }
}
