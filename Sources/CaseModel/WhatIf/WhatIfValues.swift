/// The inputs of a calculation as entered, over their defaults.
public struct WhatIfValues: Hashable, Sendable {
  private let inputs: [WhatIfInput]
  private let entered: [String: Double]

  /// Makes values for a calculation's inputs.
  public init(_ inputs: [WhatIfInput], entered: [String: Double] = [:]) {
    self.inputs = inputs
    self.entered = entered
  }

  /// The value of an input; nil where none was entered and no source gives one.
  public subscript(key: String) -> Double? {
    entered[key] ?? inputs.first { $0.key == key }?.standard
  }

  /// Whether a value was entered, and is not the default.
  public func isEntered(_ key: String) -> Bool { entered[key] != nil }

  /// Says what is wrong with the inputs a result needs; nil where all are there and possible.
  func refusal(needing keys: [String]) -> String? {
    for input in inputs where keys.contains(input.key) {
      guard let value = self[input.key] else {
        return "enter \(input.key): \(input.title); \(input.source)"
      }
      if !value.isFinite || !input.limits.contains(value) {
        return "\(input.key) must lie from \(plain(input.limits.lowerBound)) to "
          + "\(plain(input.limits.upperBound)): \(input.title)"
      }
    }
    return nil
  }

  /// Computes an answer from inputs, or says which of them is missing or impossible.
  func answer(_ keys: String..., from compute: ([Double]) -> WhatIfAnswer) -> WhatIfAnswer {
    if let refusal = refusal(needing: keys) { return .refused(refusal) }
    return compute(keys.map { self[$0] ?? 0 })
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
