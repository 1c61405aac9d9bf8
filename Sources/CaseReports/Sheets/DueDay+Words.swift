import CaseModel
import Languages

extension DueDay {
  /// Returns the words for a day.
  func words(_ day: Day, in language: Language) -> String {
    switch self {
    case .by: language.text("By {1}; that day still counts", language.day(day))
    case .before: language.text("Before {1}; that day itself is too late", language.day(day))
    case .on: language.day(day)
    }
  }
}
