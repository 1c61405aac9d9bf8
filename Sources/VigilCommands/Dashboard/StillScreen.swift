import Dashboard
import TerminalKit
import TextLayout

/// A dashboard without a terminal, whose every request is answered before it goes on.
struct StillScreen {
  private(set) var dashboard: Dashboard
  private let answers: DocketAnswers

  init(
    _ answers: DocketAnswers,
    pane: PaneKey = .overview,
    speech: Speech = .english,
    conduct: Conduct = Conduct(),
  ) {
    var session = SessionState()
    session.pane = pane
    var conduct = conduct
    conduct.speech = speech
    conduct.languages = Speech.offered
    dashboard = Dashboard(session: session, conduct: conduct)
    self.answers = answers
  }

  /// Whether a tick brings something about; a clock on the screen alone would tick for ever.
  private var isWaiting: Bool { dashboard.tickAfter != nil && !dashboard.isSettled }

  /// Takes an event and everything that follows from it, or up to the answer of a purpose.
  mutating func show(_ event: Event, until last: Purpose? = nil) throws {
    var events = [event]
    while !events.isEmpty {
      for case .ask(let ticket, let request) in dashboard.update(events.removeFirst()) {
        try answers.answer(request) { events.append(.answer(ticket, $0)) }
        guard ticket.purpose == last else { continue }
        for event in events { _ = dashboard.update(event) }
        return
      }
      if events.isEmpty, last == nil, isWaiting { events = [.terminal(.tick)] }
    }
  }

  /// Takes a key, and returns what the dashboard wants done.
  mutating func press(_ key: Key) -> [Effect] {
    dashboard.update(.terminal(.key(key)))
  }

  /// Answers what is wanted and everything that follows, telling how long each answer took.
  mutating func answer(_ effects: [Effect], _ timed: (Purpose, Duration) -> Void) throws {
    var effects = effects
    while true {
      var next: [Effect] = []
      for case .ask(let ticket, let request) in effects {
        var found: [Answer] = []
        let time = try ContinuousClock()
          .measure {
            try answers.answer(request) { found.append($0) }
          }
        timed(ticket.purpose, time)
        for answer in found { next += dashboard.update(.answer(ticket, answer)) }
      }
      if next.isEmpty {
        guard isWaiting else { return }
        next = dashboard.update(.terminal(.tick))
      }
      effects = next
    }
  }
}
