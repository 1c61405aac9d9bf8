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

  /// The style of a field: colour confirms what its words already say, and is rare.
  func style(of field: CaseField) -> Style {
    switch field.key {
    case "rep": summary.represented == 0 ? Style(.caution) : .plain
    case "moved": Style(.caution)
    case "custody": summary.custody == "D" ? Style(.caution) : .plain
    case "order": orderStyle
    case "stage": summary.stage == "X?" ? .dim : .plain
    case "days": postOrderStyle
    case "left": clockStyle
    default: .plain
    }
  }

  /// Custody after a final order is reviewed at 90 and at 180 days.
  private var postOrderStyle: Style {
    let days = CaseField.named("days").flatMap { Int(text(of: $0).text) } ?? 0
    return days >= 180 ? Style(.caution) : days >= 90 ? .accent : .plain
  }

  /// A clock is pressing when it is past, and near in the week before.
  private var clockStyle: Style {
    guard let left = CaseField.named("left").flatMap({ Int(text(of: $0).text) }) else {
      return .plain
    }
    return left < 0 ? Style(.danger) : left <= 7 ? Style(.caution) : .plain
  }

  private var orderStyle: Style {
    switch OrderStatus(rawValue: summary.order) {
    case .window, .unclear: Style(.caution)
    case .undone: Style(.good)
    default: .plain
    }
  }
}
