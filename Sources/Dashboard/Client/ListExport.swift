public import CaseModel

/// What is on the screen of a list, to be written to a file: its rows, columns and order.
public struct ListExport: Hashable, Sendable {
  /// The list, with filter and sort.
  public let query: ListQuery
  /// The filter as it was typed.
  public let filter: String
  /// The columns, in the order shown.
  public let fields: [CaseField]
  /// The marked rows, by number; nil for all.
  public let marked: Set<Int64>?
  /// The file, as it was typed.
  public let path: String
  /// The language of the screen, by its tag, such as `zh-Hans`.
  public let language: String
  /// Whether names and A-numbers are left out.
  public let hidesNames: Bool
}
