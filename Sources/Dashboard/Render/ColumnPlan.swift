import CaseModel

/// Which columns of a list fit, and where they stand.
struct ColumnPlan: Hashable, Sendable {
  /// A column and the cells it takes.
  struct Column: Hashable, Sendable {
    let field: CaseField
    let start: Int
    let width: Int
  }

  /// The columns that fit, from the left.
  let columns: [Column]
  /// Whether columns passed by at the left.
  let hidesLeft: Bool
  /// Whether columns are left over at the right.
  let hidesRight: Bool

  /// The cells before the first column, for the pointer of the selected row.
  static let margin = 2
  private static let gap = 2

  /// Plans columns from the left: the first always, then those after the ones passed by.
  init(_ fields: [CaseField], offset: Int, width: Int, start first: Int = ColumnPlan.margin) {
    let passed = min(max(0, offset), max(0, fields.count - 1))
    let wanted = Array(fields.prefix(1)) + fields.dropFirst(1 + passed)
    var columns: [Column] = []
    var start = first
    for (index, field) in wanted.enumerated() {
      let cells = ColumnPlan.width(of: field)
      // Unless it is the last of all, two cells are kept for the mark that says there is more.
      let room = width - start - (index == wanted.count - 1 ? 0 : 2)
      guard room >= cells || columns.isEmpty || room >= max(12, cells * 3 / 4) else { break }
      columns.append(Column(field: field, start: start, width: min(cells, max(0, room))))
      start += cells + ColumnPlan.gap
    }
    self.columns = columns
    hidesLeft = passed > 0
    hidesRight = columns.count < wanted.count
  }

  /// Plans the columns of a list; a column for groups stands before them where it has one.
  init(_ list: ListState, facts: DocketFacts?, width: Int) {
    let groups = ClockGroups(list, facts: facts, width: width)
    let fields = list.columns(for: facts?.kind).filter { $0 != groups?.field }
    let start = ColumnPlan.margin + (groups?.shift ?? 0)
    self.init(fields, offset: list.columnOffset, width: width, start: start)
  }

  /// A column is as wide as its field says, and wide enough for its title, its sort mark and the
  /// words of its choices.
  private static func width(of field: CaseField) -> Int {
    var width = max(field.width, field.title.utf8.count + 1)
    if case .choice(let choices) = field.kind {
      width = max(width, choices.map(\.title.utf8.count).max() ?? 0)
    }
    return width
  }
}
