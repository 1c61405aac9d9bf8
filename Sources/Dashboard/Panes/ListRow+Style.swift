import CaseModel
import TerminalKit
import TextLayout

extension ListRow {
  /// The place of each field in the catalogue, by key.
  private static let places = Dictionary(
    uniqueKeysWithValues: CaseField.all.enumerated().map { ($1.key, $0) }
  )

  /// The text of a field.
  func text(of field: CaseField) -> SafeText {
    guard let place = ListRow.places[field.key], texts.indices.contains(place) else {
      return .empty
    }
    return texts[place]
  }

  /// The style of a field: colour confirms what its words already say.
  func style(of field: CaseField) -> Style {
    switch field.key {
    case "rep": summary.represented == 0 ? Style(.caution) : .plain
    case "moved": Style(.caution)
    case "custody": summary.custody == "D" ? Style(.caution) : .plain
    case "order": orderStyle
    case "stage": summary.stage == "X?" ? .dim : .plain
    case "days": Style(.accent)
    case "blocker", "absentia": Style(.plain)
    case "time", "lang", "nat", "judge", "medium": .plain
    default: .plain
    }
  }

  private var orderStyle: Style {
    switch OrderStatus(rawValue: summary.order) {
    case .final: Style(.danger)
    case .window, .unclear: Style(.caution)
    case .undone: Style(.good)
    default: .plain
    }
  }
}
