import CaseModel
import TextLayout

extension Dashboard {
  /// The form that is open, whatever lies above it.
  var form: FormEntry? { layer(FormEntry.self) }

  /// Changes the form that is open, if any.
  mutating func changeForm(_ change: (inout FormEntry) -> Void) {
    for (index, layer) in layers.enumerated() {
      guard var form = layer as? FormEntry else { continue }
      change(&form)
      layers[index] = form
    }
  }

  /// Opens the form chosen in the menu, as soon as its case is at hand.
  mutating func openChosenForm() {
    guard let menu = layers.last as? AddMenu, menu.isChosen, let context = formContext else {
      return
    }
    if !menu.cases.isEmpty {
      let form = FormEntry(menu.forms[menu.index], ofEach: menu.cases, in: context)
      replaceLayer(form)
      return
    }
    let key = menu.forms[menu.index].key
    guard key != FactForm.client.key else {
      replaceLayer(FormEntry(.newClient, of: nil, in: context))
      return
    }
    guard let history = shelf.history(of: menu.caseID),
      let form = FactForm.named(key, caseType: history.courtCase.caseType)
    else { return }
    replaceLayer(FormEntry(form, of: history, in: context))
  }

  /// What values are read against, once the docket is known.
  var formContext: FormContext? {
    facts.map {
      FormContext(today: $0.asOf, labels: $0.labels, rules: $0.plan.book)
    }
  }
}
