public import CaseModel

/// A calculation as the screen shows it, to be written to a file: its inputs, and those compared.
public struct InputsExport: Sendable {
  /// The calculation.
  public let calculation: WhatIf
  /// The sets of inputs, each with what heads its column.
  public let scenarios: [WhatIfPreset]
  /// The file, as it was typed.
  public let path: String
  /// The language of the screen, by its tag, such as `zh-Hans`.
  public let language: String
}
