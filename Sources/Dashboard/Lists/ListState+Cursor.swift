import CaseModel

extension ListState {
  /// Freezes the columns up to one, so that they stay while others pass by; the same again frees
  /// them.
  mutating func freeze(upTo field: CaseField, of shown: [CaseField]) {
    guard let place = shown.firstIndex(of: field) else { return }
    frozen = frozen == place + 1 ? 0 : place + 1
    columnOffset = 0
  }

  /// Moves a column among those shown; the order shown becomes the one chosen.
  mutating func shift(
    _ field: CaseField,
    by places: Int,
    of shown: [CaseField],
    for kind: DocketKind?,
  ) {
    var shown = shown
    guard let place = shown.firstIndex(of: field), shown.indices.contains(place + places) else {
      return
    }
    shown.swapAt(place, place + places)
    chosenColumns = shown == list.fields(for: kind ?? .caseload) ? nil : shown
  }
}
