import CaseModel
import TextLayout

/// Inputs of a calculation as they are typed: `judges=800`.
enum WhatIfWords {
  /// Reads inputs.
  ///
  /// - Throws: A `Problem` where a word is no input of the calculation, or no number.
  static func values(_ words: [String], of calculation: WhatIf) throws -> [String: Double] {
    var values: [String: Double] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, calculation.inputs.contains(where: { $0.key == parts[0] }) else {
        let known = calculation.inputs.map { "\($0.key)=" }.joined(separator: " ")
        throw Problem(.usage, "\(SafeText(word).text): write one of \(known) with a number")
      }
      guard let number = WhatIfInput.number(parts[1]) else {
        throw Problem(.usage, "\(SafeText(word).text): a number is wanted, such as 800 or 0.55")
      }
      values[parts[0]] = number
    }
    return values
  }
}
