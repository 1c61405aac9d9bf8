import BulkTables

/// The texts of rows that measures count, shared by all kinds.
struct FigureTexts: Sendable {
  var courts = StringInterner()
  var judges = StringInterner()
  var codes = StringInterner()

  init() {}

  /// Those an interrupted import left.
  init(_ texts: [[String]]) {
    for text in texts.first ?? [] { _ = courts.number(of: text) }
    for text in texts.dropFirst().first ?? [] { _ = judges.number(of: text) }
    for text in texts.dropFirst(2).first ?? [] { _ = codes.number(of: text) }
  }

  /// The texts, column by column.
  var all: [[String]] { [courts.texts, judges.texts, codes.texts] }

  /// The texts of a column; nil where it holds numbers.
  func texts(of column: FigureColumn) -> [String]? {
    switch column {
    case .court: courts.texts
    case .judge: judges.texts
    case .code: codes.texts
    case .step, .marks, .from, .day, .until, .counsel: nil
    }
  }

  /// The numbers here of another's texts, column by column.
  mutating func numbers(of other: FigureTexts) -> FigureNumbers {
    FigureNumbers(
      courts: other.courts.texts.map { Int32(courts.number(of: $0)) },
      judges: other.judges.texts.map { Int32(judges.number(of: $0)) },
      codes: other.codes.texts.map { Int32(codes.number(of: $0)) },
    )
  }

  @inline(__always)
  static func number(of text: String, _ texts: inout StringInterner) -> Int32 {
    text.isEmpty ? FigureEntry.none : Int32(truncatingIfNeeded: texts.number(of: text))
  }
}

/// What the numbers of texts become among other texts.
struct FigureNumbers {
  let courts: [Int32]
  let judges: [Int32]
  let codes: [Int32]
}
