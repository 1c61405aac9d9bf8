/// The columns of a row that measures count, in the order of the file.
package enum FigureColumn: String, CaseIterable {
  /// How many cases further its case is than that of the row before.
  case step
  case marks, from, day, until, counsel, court, judge, code

  /// Whether its values are the numbers of texts.
  var isText: Bool {
    switch self {
    case .court, .judge, .code: true
    case .step, .marks, .from, .day, .until, .counsel: false
    }
  }
}
