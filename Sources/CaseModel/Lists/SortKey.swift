/// A field a list is sorted by after others: it decides between rows that those leave equal.
///
/// Rows without a value come last either way.
public struct SortKey: Hashable, Sendable {
  /// The field.
  public var field: CaseField
  /// Whether the greatest comes first.
  public var isDescending: Bool

  /// Makes a key.
  public init(_ field: CaseField, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }

  /// Reads a key as `text` writes it: a field, a minus before it if the greatest comes first; nil
  /// if the word is no field.
  public init?(text: some StringProtocol) {
    let isDescending = text.hasPrefix("-")
    guard let field = CaseField.named(isDescending ? text.dropFirst() : text[...]) else {
      return nil
    }
    self.init(field, isDescending: isDescending)
  }

  /// The key as it is written, such as `-hearing`.
  public var text: String { (isDescending ? "-" : "") + field.key }

  /// Whether the greatest stored value comes first: more days since means an earlier day.
  public var isColumnDescending: Bool { isDescending != (field.kind == .daysSince) }
}
