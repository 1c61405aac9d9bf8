package import CaseModel
import Synchronization

/// The columns of a docket at one moment, with what was found in them lately.
///
/// A filter typed letter by letter keeps most of its parts, and page, count, plot and facets ask
/// about the same rows: the last sets of rows and the last counts are kept.
package final class ColumnSet: Sendable {
  /// Which rows a question is about.
  package struct Question: Hashable, Sendable {
    package var rows: RowKind
    package var predicate: Predicate
  }

  private struct CountsKey: Hashable {
    var question: Question
    var column: String
  }

  package let file: ColumnFile
  private let sets: Mutex<Recent<Question, Bitmap>>
  private let counts: Mutex<Recent<CountsKey, [UInt32]>>

  package init(_ file: ColumnFile) {
    self.file = file
    // Twenty sets of 12.8 million rows are 32 MB.
    let bytes = (file.directory.cases.rows + 7) / 8 + 1
    sets = Mutex(Recent(limit: min(256, max(20, (32 << 20) / bytes))))
    counts = Mutex(Recent(limit: 48))
  }

  /// The rows of a question, found or made now.
  package func rows(of question: Question, _ make: () throws -> Bitmap) rethrows -> Bitmap {
    if let found = sets.withLock({ $0.value(of: question) }) { return found }
    let made = try make()
    sets.withLock { $0.keep(made, of: question) }
    return made
  }

  /// The counts of a column over the rows of a question, found or made now.
  package func counts(
    of column: String,
    _ question: Question,
    _ make: () throws -> [UInt32],
  ) rethrows -> [UInt32] {
    let key = CountsKey(question: question, column: column)
    if let found = counts.withLock({ $0.value(of: key) }) { return found }
    let made = try make()
    counts.withLock { $0.keep(made, of: key) }
    return made
  }
}

/// The values used last, by key, up to a limit.
package struct Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private var values: [Key: (value: Value, used: Int)] = [:]
  private var time = 0

  package init(limit: Int) {
    self.limit = limit
  }

  /// Returns a value and marks it as used.
  package mutating func value(of key: Key) -> Value? {
    time += 1
    guard let found = values[key] else { return nil }
    values[key] = (found.value, time)
    return found.value
  }

  /// Keeps a value; the one that was used longest ago gives way.
  package mutating func keep(_ value: Value, of key: Key) {
    time += 1
    values[key] = (value, time)
    guard values.count > limit else { return }
    if let oldest = values.min(by: { $0.value.used < $1.value.used }) { values[oldest.key] = nil }
  }
}
