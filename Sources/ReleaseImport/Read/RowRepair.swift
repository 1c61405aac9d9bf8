import CaseIntake
import CaseModel

/// Finds out which tab of a row with too many fields does not belong there.
///
/// A tab is taken out wherever that puts every field in line with its header; and where a row ends
/// in empty fields more than its header has, they may be too many. Where all the ways to bring a
/// row in line store the same values, there is one answer and the row is repaired; otherwise nobody
/// can know, and the row is set aside.
struct RowRepair {
  /// What a row looks like in line with its header.
  struct Answer: Equatable {
    /// The row with the tabs that do not belong replaced by ``RowRepair/separator``.
    let row: [UInt8]
    /// The number of the field the first of those tabs is after, from 1.
    let field: Int
    /// What was done, in words.
    let words: String
    /// Whether fields at the end were dropped.
    var isCutAtEnd = false
  }

  /// What stands for a tab taken out: a control byte, which no value keeps.
  static let separator: UInt8 = 0x1F

  private let shapes: [FieldShape]
  private let keys: [String]
  private let stored: [Int]
  private let fields = FieldList()

  /// Knows the table and where its columns are in the file.
  init(_ table: TableSpec, header: HeaderLine) {
    var shapes = Array(repeating: FieldShape.free, count: header.names.count)
    for column in table.columns {
      if let index = header.index(of: column) { shapes[index] = FieldShape(column) }
    }
    keys = header.keys
    stored = table.storedColumns.compactMap { header.index(of: $0) }
    self.shapes = RowRepair.loosened(shapes, table: table, header: header)
  }

  /// The motions file loses its alignment at its end; what is there says nothing.
  private static func loosened(
    _ shapes: [FieldShape],
    table: TableSpec,
    header: HeaderLine,
  ) -> [FieldShape] {
    guard let last = RaggedTable.lastAlignedField(of: table, header: header) else { return shapes }
    return shapes.enumerated().map { $0 > last ? .free : $1 }
  }

  /// Whether every field the row has is in line with its header.
  func fits(_ fields: FieldList) -> Bool {
    (0..<min(fields.count, shapes.count)).allSatisfy { unsafe shapes[$0].fits(fields[$0]) }
  }

  /// Whether every field up to a place is in line with its header.
  func fits(_ fields: FieldList, upTo place: Int) -> Bool {
    (0...place).allSatisfy { unsafe shapes[$0].fits(fields[$0]) }
  }

  /// The one answer for a row with too many fields, or nothing.
  ///
  /// A row that ends in empty fields too many is also taken where that is the only reading the
  /// court's own database can hold.
  func answer(for row: Bytes, tabs: [Int]) -> Answer? {
    let extra = tabs.count + 1 - shapes.count
    let answers = unsafe answers(for: row, tabs: tabs, extra: extra)
    if let only = unsafe only(of: answers, { unsafe shapes[$0].allows($1) }) { return only }
    let sound = unsafe only(of: answers) {
      unsafe shapes[$0].holds($1) && CodeLetters.allow($1, in: keys[$0])
    }
    return sound?.isCutAtEnd == true ? sound : nil
  }

  /// The answer whose stored values are those of every reading that passes.
  private func only(of answers: [Answer], _ passes: (Int, Bytes) -> Bool) -> Answer? {
    var found: Answer?
    var signature: [UInt8] = []
    for answer in answers {
      guard let values = unsafe storedValues(of: answer.row, passes) else { continue }
      if found == nil {
        (found, signature) = (answer, values)
      } else if values != signature {
        return nil
      }
    }
    return found
  }

  /// Every way to bring the row in line by its number of fields.
  private func answers(for row: Bytes, tabs: [Int], extra: Int) -> [Answer] {
    let words = "took out \(extra == 1 ? "a tab" : "\(extra) tabs") after field"
    let merges = choices(of: extra, among: tabs.count)
      .map { choice in
        let row = unsafe merged(row, tabs: tabs, choice)
        return Answer(row: row, field: choice[0] + 1, words: "\(words) \(choice[0] + 1)")
      }
    guard extra > 0, extra <= tabs.count else { return merges }
    let end = tabs[tabs.count - extra]
    guard unsafe row.part(from: end, to: row.count).allSatisfy({ $0 <= 0x20 }) else {
      return merges
    }
    let dropped = "dropped \(extra == 1 ? "an empty field" : "\(extra) empty fields") at the end"
    var cut = unsafe Answer(
      row: Array(row.part(from: 0, to: end)),
      field: shapes.count,
      words: dropped,
    )
    cut.isCutAtEnd = true
    return [cut] + merges
  }

  /// Which tabs to take out: any one or two, or more of them in a run.
  private func choices(of extra: Int, among count: Int) -> [[Int]] {
    guard extra > 0, extra <= count else { return [] }
    if extra == 2, count <= 64 {
      return (0..<count).flatMap { first in (first + 1..<count).map { [first, $0] } }
    }
    return (0...count - extra).map { Array($0..<$0 + extra) }
  }

  private func merged(_ row: Bytes, tabs: [Int], _ choice: [Int]) -> [UInt8] {
    var row = unsafe Array(row)
    for tab in choice { row[tabs[tab]] = RowRepair.separator }
    return row
  }

  /// The stored values of a row that is in line with its header, with tabs between.
  private func storedValues(of row: [UInt8], _ passes: (Int, Bytes) -> Bool) -> [UInt8]? {
    unsafe row.withUnsafeBufferPointer { row in
      unsafe fields.split(row)
      guard fields.count == shapes.count,
        shapes.indices.allSatisfy({ unsafe passes($0, fields[raw: $0]) })
      else { return nil }
      return stored.flatMap { index in
        unsafe fields[index].standsForNothing ? [0x09] : Array(fields[index]) + [0x09]
      }
    }
  }
}
