import CaseModel

extension ListState {
  /// Fields that only a clinic's own docket fills.
  private static let clientFields: Set<String> = ["name", "native", "anumber", "attorney"]

  /// Returns the columns shown, the first of which stays when the others pass by.
  func columns(for kind: DocketFacts.Kind?) -> [CaseField] {
    if let chosenColumns { return chosenColumns }
    guard kind == .release else { return list.fields }
    return list.fields.filter { !ListState.clientFields.contains($0.key) }
  }

  /// Shows a column or hides it; the last one stays.
  mutating func toggle(_ field: CaseField, for kind: DocketFacts.Kind?) {
    var columns = columns(for: kind)
    if let index = columns.firstIndex(of: field) {
      if columns.count > 1 { columns.remove(at: index) }
    } else {
      columns.append(field)
    }
    chosenColumns = columns == list.fields ? nil : columns
    columnOffset = min(columnOffset, columns.count - 1)
  }

  /// Moves a column by places among those shown.
  mutating func shift(_ field: CaseField, by places: Int, for kind: DocketFacts.Kind?) {
    var columns = columns(for: kind)
    guard let index = columns.firstIndex(of: field), columns.indices.contains(index + places)
    else { return }
    columns.swapAt(index, index + places)
    chosenColumns = columns == list.fields ? nil : columns
  }
}
