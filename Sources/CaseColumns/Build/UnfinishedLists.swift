package import Foundation

/// How far the rows of the lists have come, as an import that may be interrupted keeps it.
package struct UnfinishedLists: Codable {
  /// One table of them.
  package struct Table: Codable {
    package var rows: Int
    package var columns: [Column]
  }

  /// One column: what was put aside, and what its values were.
  package struct Column: Codable {
    package var chunks: Data
    package var least: Int64
    package var greatest: Int64
    package var texts: [String]
  }

  package var cases: Table
  package var clocks: Table
  package var hearings: Table
  /// What measures count, a table for each kind.
  package var figures: [Table]
  /// How many bytes were put aside.
  package var spilled: Int
}
