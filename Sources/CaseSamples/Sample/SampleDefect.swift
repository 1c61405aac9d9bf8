import CaseModel

/// A kind of damage a sample release has, known by the name of the reason a reader gives.
enum SampleDefect: String, CaseIterable {
  /// A tab too many, which one merge takes out.
  case extraField
  /// Another row, of which only the front half is there.
  case missingField
  /// A line feed inside a field.
  case brokenLine
  /// Another row, without a number.
  case badID
  /// The row once more with something changed.
  case duplicateID
  /// A date that is no day, in a column nothing is derived from.
  case impossibleDate
  /// Another row, sound but of a case that is in no file.
  case orphan

  /// Whether it comes as a row of its own after a sound one.
  var isRow: Bool {
    switch self {
    case .extraField, .brokenLine, .impossibleDate: false
    case .missingField, .badID, .duplicateID, .orphan: true
    }
  }
}
