import CaseModel
import TextLayout

/// A menu of columns, to sort by one or to choose which are shown.
struct ColumnMenu: Hashable, Sendable {
  /// What the menu is for.
  enum Purpose: Hashable, Sendable {
    case sort
    case columns
    case copy
  }

  /// What the menu is for.
  let purpose: Purpose
  /// The fields, those shown first.
  var fields: [CaseField]
  /// The place of the one the pointer is at.
  var index = 0

  /// Makes a menu of a list; the pointer is at the chosen column, or that sorted by.
  init(_ purpose: Purpose, of list: ListState, for kind: DocketKind?) {
    self.purpose = purpose
    let shown = list.columns(for: kind)
    fields = shown + CaseField.all.filter { !shown.contains($0) }
    let field = list.cursor ?? (purpose == .sort ? list.sort.field : nil)
    index = field.flatMap { fields.firstIndex(of: $0) } ?? 0
  }

  /// The field the pointer is at.
  var field: CaseField { fields[index] }

  /// Moves the pointer; it stops at both ends.
  mutating func move(_ command: Command, page: Int) {
    let places = [
      Command.up: -1, .down: 1, .pageUp: -page, .pageDown: page, .halfUp: -page / 2,
      .halfDown: page / 2, .start: -fields.count, .end: fields.count,
    ]
    index = min(max(0, index + (places[command] ?? 0)), fields.count - 1)
  }
}
