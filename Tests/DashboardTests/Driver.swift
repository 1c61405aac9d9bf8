import CaseModel
import Dashboard
import TerminalKit
import TextLayout

/// Plays events into a dashboard and lets a docket in memory answer.
struct Driver {
  var dashboard: Dashboard
  var docket: FakeDocket
  var size: CellSize
  /// Questions not answered yet, while the docket is held back.
  var questions: [(ticket: Ticket, request: Request)] = []
  /// Changes not entered yet, while the docket is held back.
  var changes: [Effect] = []
  /// Everything else that was to be done.
  var effects: [Effect] = []
  /// The moment told last.
  var now = FakeQueues.now
  /// Whether questions wait until they are answered by hand.
  var isHeldBack = false

  init(
    _ size: CellSize = CellSize(columns: 80, rows: 24),
    docket: FakeDocket = FakeDocket(),
    session: SessionState = SessionState(),
    conduct: Conduct = Conduct(),
    isHeldBack: Bool = false,
  ) {
    dashboard = Dashboard(session: session, conduct: conduct)
    self.docket = docket
    self.size = size
    self.isHeldBack = isHeldBack
    send(.terminal(.resize(size)))
  }

  /// Plays an event, then all that follows from it.
  mutating func send(_ event: Event) {
    for effect in dashboard.update(event) {
      if case .ask(let ticket, let request) = effect {
        questions.append((ticket, request))
      } else if effect.changesDocket {
        changes.append(effect)
      } else {
        effects.append(effect)
      }
    }
    if !isHeldBack { answerAll() }
  }

  /// Answers everything asked so far, and what is asked because of it.
  mutating func answerAll() {
    while !questions.isEmpty || !changes.isEmpty {
      if !changes.isEmpty {
        let (ticket, answer) = docket.enter(changes.removeFirst(), at: now)
        if let ticket { send(.answer(ticket, answer)) }
        continue
      }
      let (ticket, request) = questions.removeFirst()
      for answer in docket.answers(request) { send(.answer(ticket, answer)) }
    }
  }

  /// Presses keys; time passes after the last until nothing waits for it.
  mutating func press(_ keys: Key...) {
    for key in keys { send(.terminal(.key(key))) }
    settle()
  }

  /// Tells the time, in seconds since 1970.
  mutating func tell(_ seconds: Int64) {
    now = Moment(seconds: seconds)
    send(.time(now, offset: 0))
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for character in text { send(.terminal(.key(.character(character)))) }
    settle()
  }

  /// Lets time pass until nothing waits for it.
  mutating func settle() {
    while let pause = dashboard.tickAfter, pause < .seconds(1) { send(.terminal(.tick)) }
  }

  /// The screen now.
  func frame(_ glyphs: GlyphSet = .unicode) -> Frame {
    dashboard.frame(size: size, glyphs: glyphs)
  }

  /// The lines of the screen now.
  var lines: [String] {
    frame().plainText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The case selected in a list, which the first press of copy tells.
  var selectedID: Int64? {
    var copy = dashboard
    for case .copy(let lines, _) in copy.update(.terminal(.key(.letter("y")))) {
      return lines.first?.text.split(separator: " ").first.flatMap { Int64($0) }
    }
    return nil
  }

  /// The line of the selected row.
  var selected: String? { lines.first { $0.hasPrefix("▶") } }
}

extension Key {
  /// A key that types a letter.
  static func letter(_ character: Character) -> Key { .character(character) }
}
