import CaseModel
import TerminalKit
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

  /// Does what a command means in a form; while it is saved, nothing.
  mutating func run(_ command: Command, in form: FormEntry) {
    guard !form.isSaving else { return }
    switch command {
    case .nextField: changeForm { $0.move(by: 1) }
    case .previousField: changeForm { $0.move(by: -1) }
    case .nextSuggestion: changeForm { $0.pick(1) }
    case .previousSuggestion: changeForm { $0.pick(-1) }
    case .accept where form.index < form.fields.count - 1: changeForm { $0.move(by: 1) }
    case .accept, .save: saveForm()
    case .cancel: leaveForm()
    default: changeForm { $0.change { $0.edit(command) } }
    }
  }

  private mutating func saveForm() {
    guard var form else { return }
    let submission = form.submit()
    changeForm { $0 = form }
    switch submission {
    case .change(let change): effects.append(.record(desk.issue(.change), change))
    case .group(let group) where form.cases.isEmpty:
      effects.append(.recordTogether(desk.issue(.change), group))
    case .group(let group): layers.append(preview(form, group))
    case nil: effects.append(.bell)
    }
  }

  private mutating func leaveForm() {
    guard form?.isChanged == true else {
      layers.removeLast()
      return
    }
    let words = "Nothing of it has been recorded. What was typed is lost."
    layers.append(Question("Leave the form?", [SafeText(words)], .leave))
  }
}
