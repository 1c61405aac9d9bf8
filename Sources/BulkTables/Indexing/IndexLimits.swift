/// How much of an index is kept in memory while it is made.
package struct IndexLimits: Sendable {
  /// With more different values than this an index is left to SQLite, which keeps none in memory.
  package var mostValues = 2 << 20
  /// How many entries are sorted at once; with the room to sort them they take some thirty
  /// megabytes, on each thread.
  package var entriesAtOnce = 1 << 20

  /// Makes limits.
  package init(mostValues: Int = 2 << 20, entriesAtOnce: Int = 1 << 20) {
    self.mostValues = mostValues
    self.entriesAtOnce = entriesAtOnce
  }
}
