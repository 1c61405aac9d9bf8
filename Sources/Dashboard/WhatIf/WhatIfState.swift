import CaseModel
import TextLayout

/// The pane of calculations: which one, which input is selected, and what was entered.
struct WhatIfState: Sendable {
  /// The calculation shown.
  private(set) var calculation: WhatIf = WhatIf.all[0]
  /// The selected input.
  private(set) var row = 0
  /// What was entered, by calculation.
  private var entered: [String: [String: Double]] = [:]
  /// The preset shown, by calculation; nil where inputs are the user's own.
  private(set) var preset: WhatIfPreset?
  /// The value or the name being typed; nil while none is.
  var editor: LineEditor?
  /// Whether a name is typed, to save the inputs under.
  var isNaming = false
  /// Inputs the user saved, by calculation.
  private(set) var saved: [String: [WhatIfPreset]]
  /// The inputs others are compared with, by calculation.
  private var pinned: [String: WhatIfPreset] = [:]

  init(saved: [String: [WhatIfPreset]] = [:]) {
    self.saved = saved
  }

  /// The inputs the present ones are compared with; nil where none are.
  var beside: WhatIfPreset? { pinned[calculation.key] }

  /// Sets the present inputs aside, to compare others with them; again ends the comparison.
  mutating func pin() {
    let name = preset?.title ?? (values.isEmpty ? "the defaults" : "as entered before")
    let isPinned = pinned[calculation.key] != nil
    pinned[calculation.key] =
      isPinned ? nil : WhatIfPreset(key: preset?.key ?? "entered", title: name, values: values)
  }

  /// The inputs shown, and those they are compared with, each with its title.
  var scenarios: [WhatIfPreset] {
    let title = preset?.title ?? (values.isEmpty ? "the defaults" : "as entered")
    let shown = WhatIfPreset(key: preset?.key ?? "entered", title: title, values: values)
    return [shown] + (beside.map { [$0] } ?? [])
  }

  /// Keeps the present inputs under a name; one of the same name is replaced.
  mutating func keep(as name: String) -> WhatIfPreset {
    let kept = WhatIfPreset(key: name, title: "\(name), saved", values: values)
    saved[calculation.key, default: []].removeAll { $0.key == name }
    saved[calculation.key, default: []].append(kept)
    preset = kept
    return kept
  }

  /// The inputs entered over the defaults.
  var values: [String: Double] { entered[calculation.key] ?? [:] }

  /// The selected input.
  var input: WhatIfInput { calculation.inputs[row] }

  /// The answer, which follows what is being typed.
  var outcome: WhatIfOutcome {
    var values = values
    if let typed { values[input.key] = typed }
    return calculation.outcome(values)
  }

  /// The number being typed; nil where it is none.
  var typed: Double? { isNaming ? nil : editor.flatMap { WhatIfInput.number($0.string) } }

  /// Shows the calculation some places further, wrapping round.
  mutating func turn(_ step: Int) {
    let all = WhatIf.all
    let place = all.firstIndex { $0.key == calculation.key } ?? 0
    calculation = all[(place + step + all.count) % all.count]
    row = 0
    preset = nil
  }

  /// Selects an input, the nearest there is.
  mutating func select(_ row: Int) {
    self.row = min(max(0, row), calculation.inputs.count - 1)
  }

  /// Enters a value; nil takes the default again.
  mutating func enter(_ value: Double?) {
    entered[calculation.key, default: [:]][input.key] = value
    preset = nil
  }

  /// Shows the next published set of inputs, and after the last the defaults.
  mutating func showNextPreset() {
    let all = calculation.presets + (saved[calculation.key] ?? [])
    let place = preset.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    preset = all.indices.contains(place) ? all[place] : nil
    entered[calculation.key] = preset?.values ?? [:]
  }
}
