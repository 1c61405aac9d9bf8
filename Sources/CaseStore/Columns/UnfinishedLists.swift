import Foundation

/// How far the rows of the lists have come, as an import that may be interrupted keeps it.
struct UnfinishedLists: Codable {
  /// One table of them.
  struct Table: Codable {
    var rows: Int
    var columns: [Column]
  }

  /// One column: what was put aside, and what its values were.
  struct Column: Codable {
    var chunks: Data
    var least: Int64
    var greatest: Int64
    var texts: [String]
  }

  var cases: Table
  var clocks: Table
  var hearings: Table
  /// What measures count, a table for each kind.
  var figures: [Table]
  /// How many bytes were put aside.
  var spilled: Int
}
