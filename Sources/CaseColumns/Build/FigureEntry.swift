import CaseModel

/// A row that measures count while it is gathered: texts as numbers and days without an optional,
/// so that it is copied as plain bytes.
struct FigureEntry: Sendable {
  /// Stands for no day, and for no text.
  static let none = Int32.min

  var place: Int32
  let from: Int32
  let day: Int32
  let until: Int32
  let counsel: Int32
  var court: Int32
  var judge: Int32
  var code: Int32
  let marks: UInt16

  @inline(__always)
  init(_ row: FigureRow, at place: Int32, _ texts: inout FigureTexts) {
    self.place = place
    from = row.from?.number ?? FigureEntry.none
    day = row.day?.number ?? FigureEntry.none
    until = row.until?.number ?? FigureEntry.none
    counsel = row.counsel?.number ?? FigureEntry.none
    court = FigureTexts.number(of: row.court, &texts.courts)
    judge = FigureTexts.number(of: row.judge, &texts.judges)
    code = FigureTexts.number(of: row.code, &texts.codes)
    marks = row.marks.rawValue
  }
}
