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
  /// The value being typed; nil while none is.
  var editor: LineEditor?

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
  var typed: Double? { editor.flatMap { WhatIfState.number($0.string) } }

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
    let all = calculation.presets
    let place = preset.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    preset = all.indices.contains(place) ? all[place] : nil
    entered[calculation.key] = preset?.values ?? [:]
  }

  /// Reads a number as somebody types it: `3,380,000`, `0.55` or `55%`; nil where it is none.
  static func number(_ text: String) -> Double? {
    let plain = text.filter { $0 != "," && $0 != " " }
    let number =
      plain.hasSuffix("%") ? Double(plain.dropLast()).map { $0 / 100 } : Double(plain)
    return number.flatMap { $0.isFinite ? $0 : nil }
  }
}
