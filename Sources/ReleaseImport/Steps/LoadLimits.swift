import BulkTables

/// How much an import does at a time.
struct LoadLimits: Sendable {
  /// The most different values of an index that are kept in memory.
  var mostValues = IndexLimits().mostValues
  /// How many entries of an index are sorted at once.
  var entriesAtOnce = IndexLimits().entriesAtOnce
  /// How much of an index is kept in memory.
  var index: IndexLimits { IndexLimits(mostValues: mostValues, entriesAtOnce: entriesAtOnce) }
  /// The most rows of a table that are sorted in memory; after each such run a checkpoint is saved.
  var runRows = 1 << 19
  /// Bytes of the rows of cases in a range: enough that a run is read in pieces worth reading, few
  /// enough that a range is small in memory.
  var rangeBytes = 1 << 20
  /// Ranges between checkpoints: about a second's work.
  var rangesPerCheckpoint = 4
}
