import CaseModel
import TextLayout

extension Day {
  /// The day with its weekday, as the language spoken here writes it: `Fri 2026-11-27`, or
  /// `2026年11月27日 星期五`.
  var words: SafeText {
    guard Speech.current != nil else { return SafeText(withWeekday) }
    let parts = parts
    return "\(SafeText(words: weekday.rawValue)) \(parts.year)-\(parts.month)-\(parts.day)"
  }
}
