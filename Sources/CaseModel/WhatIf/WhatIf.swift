/// A calculation with named, sourced and editable inputs; a calculation, not a forecast.
public struct WhatIf: Sendable {
  /// The word that names it.
  public let key: String
  /// Its title.
  public let title: String
  /// What is computed, by which formula, and who uses it.
  public let method: String
  /// Its inputs, in the order they are shown.
  public let inputs: [WhatIfInput]
  /// Sets of inputs somebody has published, each with who says so.
  public let presets: [WhatIfPreset]
  private let compute: @Sendable (WhatIfValues) -> WhatIfOutcome

  init(
    key: String,
    title: String,
    method: String,
    inputs: [WhatIfInput],
    presets: [WhatIfPreset] = [],
    compute: @escaping @Sendable (WhatIfValues) -> WhatIfOutcome,
  ) {
    self.key = key
    self.title = title
    self.method = method
    self.inputs = inputs
    self.presets = presets
    self.compute = compute
  }

  /// What is above every page of every calculation.
  public static let caution =
    "A calculation, not a forecast. Every input can be changed; defaults"
    + " say where they are from."

  /// Every calculation.
  public static let all: [WhatIf] = [courts, documents, cost]

  /// Returns the calculation of a key; nil where there is none.
  public static func named(_ key: String) -> WhatIf? { all.first { $0.key == key } }

  /// Returns the answer to inputs; those not entered have their defaults.
  ///
  /// - Complexity: At most 1,200 simulated steps; well under a millisecond.
  public func outcome(_ entered: [String: Double] = [:]) -> WhatIfOutcome {
    compute(WhatIfValues(inputs, entered: entered))
  }

  /// Returns the values that are computed with.
  public func values(_ entered: [String: Double] = [:]) -> WhatIfValues {
    WhatIfValues(inputs, entered: entered)
  }
}

/// A published set of inputs, or one a user saved.
public struct WhatIfPreset: Hashable, Sendable {
  /// The word that names it.
  public let key: String
  /// What it is and who says so.
  public let title: String
  /// The inputs that differ from the defaults.
  public let values: [String: Double]

  /// Makes a set of inputs.
  public init(key: String, title: String, values: [String: Double]) {
    self.key = key
    self.title = title
    self.values = values
  }

  /// Whether inputs can be saved under a name: letters, digits, - and _, so that it stays one word
  /// of a line and of a command.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
  }
}
