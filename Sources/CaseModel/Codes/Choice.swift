/// A value of a derived code, with the words that show it.
public protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// A word or two for a column.
  var title: String { get }
  /// A sentence for help and explanations.
  var meaning: String { get }
  /// Whether a filter's `any` includes the value.
  var isPresent: Bool { get }
}

extension Choice {
  /// Every value counts as present unless it says otherwise.
  public var isPresent: Bool { true }
}
