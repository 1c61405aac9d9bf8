import CaseModel

extension ListState {
  /// Returns the columns shown, the first of which stays when the others pass by.
  func columns(for kind: DocketKind?) -> [CaseField] {
    chosenColumns ?? list.fields(for: kind ?? .caseload)
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
