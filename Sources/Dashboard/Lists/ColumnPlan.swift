import CaseModel
import TextLayout

/// Which columns of a list fit, and where they are.
struct ColumnPlan: Hashable, Sendable {
  /// A column and the cells it takes.
  struct Column: Hashable, Sendable {
    let field: CaseField
    let start: Int
    let width: Int
    /// Whether codes are shown by their labels.
    let showsWords: Bool
  }

  /// The columns that fit, from the left.
  let columns: [Column]
  /// Whether columns passed by at the left.
  let hidesLeft: Bool
  /// Whether columns are left over at the right.
  let hidesRight: Bool

  /// The cells before the first column, for the pointer and the mark of a row.
  static let margin = 2
  private static let gap = 2

  /// Plans columns from the left: the first and the name always, then those after the ones passed
  /// by.
  ///
  /// - Parameters:
  ///   - fields: The columns, in order.
  ///   - offset: The columns passed by, those that stay aside.
  ///   - width: The cells there are.
  ///   - first: The cell the first column begins at.
  ///   - widths: Other widths the user gave columns, by key.
  ///   - frozen: The columns that stay aside, from the left; 0 for the first and the name.
  init(
    _ fields: [CaseField],
    offset: Int,
    width: Int,
    start first: Int = ColumnPlan.margin,
    widths: [String: Int] = [:],
    frozen: Int = 0,
  ) {
    let others = ColumnPlan.least + ColumnPlan.gap + 2
    let most = max(first + ColumnPlan.least, width - first - (width < 30 ? 0 : others))
    let size = { (field: CaseField) in widths[field.key] ?? ColumnPlan.width(of: field) }
    let own = offset > 0 ? ColumnPlan.kept(fields) : Array(fields.prefix(1))
    let aside = frozen > 0 ? Array(fields.prefix(frozen)) : own
    let kept = ColumnPlan.leavingRoom(aside, most, size)
    let passing = fields.filter { !kept.contains($0) }
    let passed = min(max(0, offset), max(0, passing.count - 1))
    let wanted = kept + passing.dropFirst(passed)
    var sizes = kept.map { min(most, size($0)) } + wanted.dropFirst(kept.count).map(size)
    let spoken = ColumnPlan.spoken(wanted, &sizes, room: width - first, widths)
    var columns: [Column] = []
    var start = first
    for (index, field) in wanted.enumerated() {
      let cells = sizes[index]
      // Unless it is the last of all, two cells are kept for the mark that says there is more.
      let room = width - start - (index == wanted.count - 1 ? 0 : 2)
      let isNeeded = index == 0 || index == kept.count && room >= ColumnPlan.least
      guard room >= cells || isNeeded || room >= max(12, cells * 3 / 4) else { break }
      columns.append(
        Column(
          field: field,
          start: start,
          width: min(cells, max(0, room)),
          showsWords: spoken.contains(index),
        )
      )
      start += cells + ColumnPlan.gap
    }
    hidesLeft = passed > 0
    hidesRight = columns.count < wanted.count
    let end = columns.last.map { $0.start + $0.width } ?? first
    let room = width - end - (hidesRight ? 2 : 0)
    self.columns = ColumnPlan.widened(columns, by: room, widths)
  }

  /// The cells the names of rules, then those of people, have at most.
  private static let most: KeyValuePairs = ["clock": 38, "name": 26]

  /// Gives the cells that no further column takes to rules, then to names, which are often cut.
  private static func widened(
    _ columns: [Column],
    by room: Int,
    _ widths: [String: Int],
  ) -> [Column] {
    var room = max(0, room)
    var given: [String: Int] = [:]
    for (key, most) in most where widths[key] == nil {
      guard let column = columns.first(where: { $0.field.key == key }) else { continue }
      given[key] = min(room, max(0, most - column.width))
      room -= given[key] ?? 0
    }
    var shift = 0
    return columns.map { column in
      let more = given[column.field.key] ?? 0
      defer { shift += more }
      return Column(
        field: column.field,
        start: column.start + shift,
        width: column.width + more,
        showsWords: column.showsWords,
      )
    }
  }

  /// The cells left beside the columns that stay, so that another is seen.
  private static let least = 8

  /// As many of the columns that stay as leave room for another, the first always.
  private static func leavingRoom(
    _ kept: [CaseField],
    _ most: Int,
    _ size: (CaseField) -> Int,
  ) -> [CaseField] {
    var used = -gap
    return Array(
      kept.prefix { field in
        used += gap + min(most, size(field))
        return used <= most || field == kept.first
      }
    )
  }

  /// The columns that stay while others pass by: the first, and the name.
  private static func kept(_ fields: [CaseField]) -> [CaseField] {
    fields.prefix(1) + fields.dropFirst().filter { $0.key == "name" }
  }

  /// Widens code columns to their labels, one after the other, while every column still fits; a
  /// column of rules always has its name.
  private static func spoken(
    _ fields: [CaseField],
    _ sizes: inout [Int],
    room: Int,
    _ widths: [String: Int],
  ) -> Set<Int> {
    var spoken = Set(fields.indices.filter { fields[$0].key == "clock" })
    for key in ["clock", "nat", "lang", "court", "relief", "type", "judge", "to", "place"] {
      guard let index = fields.firstIndex(where: { $0.key == key }), widths[key] == nil else {
        continue
      }
      let label = key == "clock" ? 34 : ["court", "place"].contains(key) ? 20 : 14
      let wide = max(sizes[index], label)
      let total = sizes.reduce(0, +) + (sizes.count - 1) * gap - sizes[index] + wide
      guard total <= room else { continue }
      sizes[index] = wide
      spoken.insert(index)
    }
    return spoken
  }

  /// Plans the columns of a list; a column for groups is before them where it has one.
  init(_ list: ListState, facts: DocketFacts?, width: Int) {
    let groups = ClockGroups(list, facts: facts, width: width)
    let fields = list.shownColumns(for: facts?.kind, width: width)
      .filter { $0 != groups?.field }
    let start = ColumnPlan.margin + (groups?.shift ?? 0)
    self.init(
      fields,
      offset: list.columnOffset,
      width: width,
      start: start,
      widths: list.columnWidths.merging(ColumnPlan.fittingWidths(width)) { own, _ in own },
      frozen: list.frozen,
    )
  }

  /// The widths by which the smallest screens show both whose a row is and what it says, and wide
  /// ones the whole name of a rule rather than one more column.
  private static func fittingWidths(_ width: Int) -> [String: Int] {
    width < 50 ? ["name": 14, "clock": 14] : width >= 130 ? ["clock": 38] : [:]
  }

  /// A column is as wide as its field says, and wide enough for its title, its sort mark and the
  /// words of its choices.
  static func width(of field: CaseField) -> Int {
    if field.key == "clock" { return 22 }
    var width = max(field.width, head(of: field).cells + 1)
    if case .choice(let choices) = field.kind {
      width = max(width, choices.map { SafeText(words: $0.title).cells }.max() ?? 0)
    }
    return width
  }

  /// The title of a field over its column: where a language has a shorter one for columns, that.
  static func head(of field: CaseField) -> SafeText {
    Speech.current?.word("\(field.title), over a column") ?? SafeText(words: field.title).said
  }
}
