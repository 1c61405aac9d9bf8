import CaseModel
import CaseStore
import Dashboard
import Foundation
import Platform
import Synchronization
import TeamFeed
import TextLayout

/// Keeps a docket in step with its team on a thread of its own, and tells the dashboard how it
/// stands, for as long as that is open.
final class TeamThread: Sendable {
  private let isOver = Atomic<Bool>(false)
  private let looking = Mutex<Int64?>(nil)
  private let bell: WakePipe
  private let who: String
  private let post: @Sendable (Event) -> Void

  /// Begins to follow; nil where the docket is in no team.
  init?(_ docket: Docket, who: String, post: @escaping @Sendable (Event) -> Void) {
    // A docket that cannot be read says so where its rows are asked for.
    guard (try? TeamVisit.found(docket)) ?? nil != nil else { return nil }
    guard let bell = try? WakePipe() else {
      // The system gives no pipe: said, since the screen would look as in step.
      post(.told("The team is not followed: too many files are open", rings: true))
      return nil
    }
    self.bell = bell
    self.who = who
    self.post = post
    Thread.detachNewThread { [self] in follow(docket) }
  }

  /// Ends, within a moment.
  func end() {
    isOver.store(true, ordering: .relaxed)
    bell.wake()
  }

  /// Tells which case the user has open; nil for none.
  func look(at caseID: Int64?) {
    looking.withLock { $0 = caseID }
    bell.wake()
  }

  private func begin(_ docket: Docket) throws -> TeamSync {
    let sync = try TeamVisit.begin(docket, mayAsk: false)
    if let words = TeamVisit.skew(sync) { post(.told(SafeText(words), rings: false)) }
    return sync
  }

  private func follow(_ docket: Docket) {
    var report = TeamReport(docket)
    let follower = TeamFollower(
      docket,
      isOver: { self.isOver.load(ordering: .relaxed) },
      presence: { self.looking.withLock { $0 }.map { TeamPresence(who: self.who, caseID: $0) } },
      bell: bell,
      tell: { step in report.events(of: step).forEach(self.post) },
    )
    post(.team(TeamView(words: ["team: connecting"])))
    do {
      // A full disk here passes as one there does; what the log itself refuses does not.
      try follower.follow(
        mayMend: { ($0 as? TeamFault)?.mayMend ?? true },
        begin: { try begin(docket) },
      )
    } catch {
      report.events(of: .failed(error)).forEach(post)
    }
  }
}

/// What the dashboard is told of following a team's log.
struct TeamReport {
  private let docket: Docket
  private var view = TeamView(words: [])

  /// Begins the report of a docket.
  init(_ docket: Docket) {
    self.docket = docket
  }

  /// Notes a step, and returns what the dashboard shows of it.
  mutating func events(of step: TeamFollower.Step) -> [Event] {
    let before = view
    var events: [Event] = []
    switch step {
    case .visited(let applied):
      view.fault = nil
      view.wishes = []
      view.words = ["team: in step"]
      if applied.overtaken + applied.offered > 0 || !applied.lostItems.isEmpty {
        events.append(.told(SafeText(TeamVisit.words(applied).english), rings: true))
      }
    case .machines(let machines):
      view.open = [:]
      for machine in machines where !machine.isOwn && !machine.hasLeft {
        guard let open = machine.presence else { continue }
        let name = open.who == machine.name ? open.who : "\(open.who) on \(machine.name)"
        view.open[open.caseID, default: []].append(SafeText(name))
      }
    case .failed(let error):
      // How much waits is left unsaid where the docket cannot be read; the fault itself is said.
      let reader = try? docket.reader()
      defer { reader?.close() }
      let waiting = (try? reader?.teamProgress().waiting) ?? 0
      view.wishes = (try? reader?.undecidedItems()) ?? []
      let brief: Phrase = (error as? TeamFault)?.brief ?? "this docket cannot be written to"
      view.fault = Phrase(error)
      view.words =
        waiting == 0
        ? ["team: \(brief)", "team!"]
        : waiting == 1
          ? ["team: \(brief), 1 waits", "team!, 1 waits"]
          : ["team: \(brief), \(waiting.grouped) wait", "team!, \(waiting.grouped) wait"]
      view.open = [:]
    }
    return view == before ? events : events + [.team(view)]
  }
}
