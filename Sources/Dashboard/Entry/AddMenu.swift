import CaseModel
import TextLayout

/// The menu of what can be added.
struct AddMenu: Sendable {
  /// The forms, a new client's first.
  let forms: [FactForm]
  /// The case facts are added to; nil if only a client can be added.
  let caseID: Int64?
  /// The place of the one the pointer is at.
  var index: Int
  /// Whether it is chosen, and the case is on its way.
  var isChosen = false
  /// The cases a fact is added to together; empty if to one.
  private(set) var cases: [Int64] = []

  /// Makes the menu; the pointer is at the first fact of the case.
  init(caseID: Int64?) {
    self.caseID = caseID
    forms = FactForm.all().filter { caseID != nil || $0.key == FactForm.client.key }
    index = min(1, forms.count - 1)
  }

  /// Makes the menu of what can be entered for several cases together.
  init(ofEach cases: [Int64]) {
    self.cases = cases
    caseID = nil
    forms = FactForm.shared
    index = 0
  }

  /// Moves the pointer; it stops at both ends.
  mutating func move(_ command: Command, page: Int) {
    index = min(max(0, index + command.step(page: page, count: forms.count)), forms.count - 1)
  }
}

extension Command {
  /// How far a command moves a pointer in a list.
  func step(page: Int, count: Int) -> Int {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    case .halfUp: -page / 2
    case .halfDown: page / 2
    case .start: -count
    case .end: count
    default: 0
    }
  }
}
