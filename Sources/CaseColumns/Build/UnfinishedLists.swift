package import Foundation

/// How far the rows of the lists have come, as an import that may be interrupted keeps it.
package struct UnfinishedLists: Codable {
  /// One table of them.
  package struct Table: Codable {
    package var rows: Int
    /// The place of the case of the last row, where rows tell how much further theirs is.
    package var last: Int32 = 0
    package var columns: [Column]
  }

  /// One column: what was put aside, and what its values were.
  package struct Column: Codable {
    package var chunks: Data
    package var least: Int64
    package var greatest: Int64
    package var texts: [String]
  }

  /// What measures count: a table for each kind, and the texts of all.
  package struct Figures: Codable {
    package var tables: [Table]
    package var texts: [[String]]
  }

  package var cases: Table
  package var clocks: Table
  package var hearings: Table
  package var figures: Figures
  /// How many bytes were put aside.
  package var spilled: Int
}
