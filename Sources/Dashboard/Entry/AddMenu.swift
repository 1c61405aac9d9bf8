import CaseModel
import TextLayout

/// The menu of what can be added.
struct AddMenu: Sendable {
  /// The forms, a new client's first.
  let forms: [FactForm]
  /// The case facts are added to; none where only a client can be added.
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

extension Dashboard {
  /// Does what a command means in the menu of what can be added.
  mutating func runInAddMenu(_ command: Command) {
    guard case .addMenu(var menu)? = layers.last else { return }
    switch command {
    case .back:
      layers.removeLast()
      return
    case .accept: menu.isChosen = true
    default:
      menu.move(command, page: layout.menuRows)
      menu.isChosen = false
    }
    layers[layers.count - 1] = .addMenu(menu)
    openChosenForm()
  }

  /// Opens the form chosen in the menu, as soon as its case is at hand.
  mutating func openChosenForm() {
    guard case .addMenu(let menu)? = layers.last, menu.isChosen, let context = formContext else {
      return
    }
    if !menu.cases.isEmpty {
      let form = FormEntry(menu.forms[menu.index], ofEach: menu.cases, in: context)
      layers[layers.count - 1] = .form(form)
      return
    }
    let key = menu.forms[menu.index].key
    guard key != FactForm.client.key else {
      layers[layers.count - 1] = .form(FormEntry(.newClient, of: nil, in: context))
      return
    }
    guard let history = shelf.history(of: menu.caseID),
      let form = FactForm.named(key, caseType: history.courtCase.caseType)
    else { return }
    layers[layers.count - 1] = .form(FormEntry(form, of: history, in: context))
  }

  /// What values are read against, once the docket is known.
  var formContext: FormContext? {
    facts.map {
      FormContext(today: $0.asOf, labels: $0.labels, rules: $0.plan.book)
    }
  }
}
