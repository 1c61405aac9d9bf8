import CaseModel
public import TextLayout

/// A walk through the dashboard: each step is done by the user, in the real screen.
public struct Tour: Sendable {
  /// What is said once to somebody who opens a dashboard for the first time.
  public static let offer: SafeText = "New here? q, then vigil tour: eight steps on made-up clients"

  struct Step: Sendable {
    /// What to do.
    let task: SafeText
    /// What it is good for.
    let reason: SafeText
    /// Whether it is done.
    let isDone: @Sendable (Dashboard) -> Bool
  }

  /// The place of the present step; past the last when all are done.
  private(set) var index = 0

  /// The present step; nil when all are done.
  var step: Step? { Tour.steps.indices.contains(index) ? Tour.steps[index] : nil }

  /// The tour after something happened.
  func advanced(by dashboard: Dashboard) -> Tour {
    guard let step, step.isDone(dashboard) else { return self }
    var next = self
    next.index += 1
    return next
  }

  /// Every step, in order.
  static let steps: [Step] = [
    Step(
      task: "Press 2 for the hearings.",
      reason: "Digits open the panes; the first screen counts what somebody has to look at.",
    ) { $0.pane == .hearings },
    Step(
      task: "Type  /  then  rep:no  and Enter.",
      reason: "The list narrows to clients without counsel as you type; Tab completes words.",
    ) { $0.editor == nil && $0.list?.filterText.contains("rep") == true },
    Step(
      task: "Press Esc: the whole list is back.",
      reason: "Esc always leads back, and Up in the filter line brings a filter again.",
    ) { $0.list?.filterText.isEmpty == true },
    Step(
      task: "Press Space twice, then Esc.",
      reason: "Space marks rows: A enters a fact for all of them, y copies, E exports them.",
    ) { $0.list?.marked.isEmpty == false },
    Step(
      task: "Press 6 for the clocks, Down, and Enter on one.",
      reason: "Deadlines by name, the late ones first; Enter opens the client's case.",
    ) { $0.pane == .clocks && $0.caseView != nil },
    Step(
      task: "Press o: every reason opens.",
      reason: "Each day says by which rule, from which record, by what law, and how sure it is.",
    ) { $0.caseView?.section == .reasons },
    Step(
      task: "Press  :  and type  moved .",
      reason: "Commands, views, clients: everything is found by typing a part of its name.",
    ) { dashboard in
      (dashboard.layers.last as? Palette)?.line.text.isEmpty == false
    },
    Step(
      task: "Press Esc, then  ?  for help.",
      reason: "Help begins with the keys of the screen you are on;  /  finds a word in it.",
    ) { dashboard in
      (dashboard.layers.last as? Reading)?.topic == .help
    },
  ]
}
