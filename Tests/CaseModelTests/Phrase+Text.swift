import CaseModel

extension Phrase {
  /// Whether its English holds a text.
  func contains(_ text: String) -> Bool { english.contains(text) }

  /// Whether its English begins with a text.
  func hasPrefix(_ text: String) -> Bool { english.hasPrefix(text) }
}
