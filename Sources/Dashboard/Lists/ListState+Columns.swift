import CaseModel

extension ListState {
  /// Returns the columns shown, the first of which stays when the others pass by.
  func columns(for kind: DocketKind?) -> [CaseField] {
    chosenColumns ?? list.fields(for: kind ?? .caseload)
  }

  /// Returns the columns in the order of a screen: where it is narrow and the user chose none, what
  /// matters most comes first.
  func shownColumns(for kind: DocketKind?, width: Int) -> [CaseField] {
    let fields = columns(for: kind)
    guard chosenColumns == nil, width < ListState.roomyColumns else { return withSort(fields) }
    let isNarrow = width < ListState.narrowColumns && !pane.pane.narrow.isEmpty
    let keys = isNarrow ? pane.pane.narrow : pane.pane.essentials
    let first = keys.compactMap { key in fields.first { $0.key == key } }
    let all = first + fields.filter { !first.contains($0) }
    // Days left are in the order of the days themselves.
    let isSaid = all.first?.column == sort.field.column
    return isNarrow && isSaid ? all : withSort(all)
  }

  /// The columns of a screen that has no room for what others show first.
  static let narrowColumns = 70

  /// The columns with the one the list is sorted by, so that its arrow is on the screen.
  private func withSort(_ fields: [CaseField]) -> [CaseField] {
    guard !fields.contains(sort.field), !fields.isEmpty else {
      guard let place = fields.firstIndex(of: sort.field), place > 2, chosenColumns == nil else {
        return fields
      }
      var moved = fields
      moved.insert(moved.remove(at: place), at: 2)
      return moved
    }
    return Array(fields.prefix(1)) + [sort.field] + fields.dropFirst()
  }

  /// The columns a screen has at least to show a list in its full order.
  private static let roomyColumns = 110

  /// Makes a column wider or narrower.
  mutating func widen(_ field: CaseField, by cells: Int) {
    let width = (columnWidths[field.key] ?? ColumnPlan.width(of: field)) + cells
    columnWidths[field.key] = min(max(3, width), 60)
  }

  /// Shows a column or hides it; the last one stays.
  mutating func toggle(_ field: CaseField, for kind: DocketKind?) {
    var columns = columns(for: kind)
    if let index = columns.firstIndex(of: field) {
      if columns.count > 1 { columns.remove(at: index) }
    } else {
      columns.append(field)
    }
    chosenColumns = columns == list.fields(for: kind ?? .caseload) ? nil : columns
    columnOffset = min(columnOffset, columns.count - 1)
  }

  /// Moves a column by places among those shown.
  mutating func shift(_ field: CaseField, by places: Int, for kind: DocketKind?) {
    var columns = columns(for: kind)
    guard let index = columns.firstIndex(of: field), columns.indices.contains(index + places)
    else { return }
    columns.swapAt(index, index + places)
    chosenColumns = columns == list.fields(for: kind ?? .caseload) ? nil : columns
  }
}
