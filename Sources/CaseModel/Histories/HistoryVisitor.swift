/// Does something with every table of a history: fills its rows, writes them, sums them up.
///
/// The list of the tables is in ``CaseHistory/visitTables(_:)`` alone; whatever reads or writes a
/// history is a visitor.
public protocol HistoryVisitor {
  /// What it may throw; `Never` if nothing.
  associatedtype Failure: Error
  /// Visits the rows of one table.
  ///
  /// - Parameter rows: The rows, which may be changed.
  /// - Throws: What the visitor says it may throw.
  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) throws(Failure)
}

extension CaseHistory {
  /// Visits the tables a release has, in the order of ``ReleaseTable`` after the case itself.
  ///
  /// - Parameter visitor: What is done with each.
  /// - Throws: What the visitor throws.
  @inlinable public mutating func visitReleaseTables<Visitor: HistoryVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.visit(&proceedings)
    try visitor.visit(&hearings)
    try visitor.visit(&applications)
    try visitor.visit(&appeals)
    try visitor.visit(&motions)
    try visitor.visit(&representations)
    try visitor.visit(&bonds)
    try visitor.visit(&custodyStays)
    try visitor.visit(&charges)
    try visitor.visit(&riders)
  }

  /// Visits every table with any number of rows, those that only a clinic's docket has last.
  ///
  /// - Parameter visitor: What is done with each.
  /// - Throws: What the visitor throws.
  @inlinable public mutating func visitTables<Visitor: HistoryVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitReleaseTables(&visitor)
    try visitor.visit(&repatriation)
    try visitor.visit(&notes)
  }
}
