/// The labels of codes, by list and code.
public struct CodeLabels: Sendable, Hashable {
  /// The labels of each list.
  public var tables: [LookupTable: [String: String]]

  /// Makes a set of labels, empty unless tables are given.
  public init(tables: [LookupTable: [String: String]] = [:]) {
    self.tables = tables
  }

  /// Returns the label of a code; nil if the list lacks it.
  public func label(_ code: String, in table: LookupTable) -> String? {
    tables[table]?[code]
  }
}
