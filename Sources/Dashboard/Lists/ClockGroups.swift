import CaseModel
import TerminalKit
import TextLayout

/// How the rows of the list of clocks are grouped: a column whose word is where a group begins.
struct ClockGroups: Hashable, Sendable {
  /// What rows have in common.
  enum Kind: Hashable, Sendable {
    case day
    case attorney
    case rule
  }

  let kind: Kind
  private let asOf: Day

  /// The least width of a list that has room for the column.
  private static let leastWidth = ListState.narrowColumns

  /// Reads the grouping from the order of a list; nil if its rows are no clocks, are in another
  /// order, or have no room.
  init?(_ list: ListState, facts: DocketFacts?, width: Int) {
    guard list.list.rows == .clocks, let facts, width >= ClockGroups.leastWidth else { return nil }
    switch list.sort.field.key {
    case "due", "left": kind = .day
    case "attorney": kind = .attorney
    case "clock": kind = .rule
    default: return nil
    }
    asOf = facts.asOf
  }

  /// The field the column takes the place of.
  var field: CaseField? {
    switch kind {
    case .day: nil
    case .attorney: CaseField.named("attorney")
    case .rule: CaseField.named("clock")
    }
  }

  /// The title of the column.
  var title: SafeText { field.map { SafeText(words: $0.title) } ?? "When" }

  /// The cells of the column.
  var width: Int { field?.width ?? 9 }

  /// The cells other columns are moved by.
  var shift: Int { width + 2 }

  /// The group of a row.
  func label(of row: ListRow) -> SafeText {
    if let field {
      let text = row.text(of: field)
      return text.isEmpty ? "none" : text
    }
    let left = (row.summary.nextClockOn ?? asOf) - asOf
    return left < 0 ? "Late" : left == 0 ? "Today" : left <= 7 ? "In 7 days" : "Later"
  }

  /// How the group of a row looks.
  func style(of row: ListRow) -> Style {
    guard kind == .day else { return .heading }
    let left = (row.summary.nextClockOn ?? asOf) - asOf
    return left < 0 ? Style(.danger) : left <= 7 ? Style(.caution) : .heading
  }
}

extension ListState {
  /// Groups the list of clocks by the next of day, attorney and rule; a public docket has no
  /// attorneys.
  mutating func groupNext(for kind: DocketKind?) {
    let keys = kind == .release ? ["due", "clock"] : ["due", "attorney", "clock"]
    let place = keys.firstIndex(of: sort.field.key) ?? keys.count - 1
    guard let next = CaseField.named(keys[(place + 1) % keys.count]) else { return }
    order(FieldSort(next))
  }
}
