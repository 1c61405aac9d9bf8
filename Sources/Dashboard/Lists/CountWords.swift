import CaseModel
import TerminalKit
import TextLayout

/// Says how many cases a list has.
enum CountWords {
  /// Returns a count in words, such as `1,234 of 12,345 cases`.
  static func words(_ list: ListState, facts: DocketFacts?) -> SafeText {
    guard let count = list.count else { return list.failure == nil ? "counting" : .empty }
    if list.list.rows == .clocks {
      return count.value == 1 ? "\(number(count)) clock" : "\(number(count)) clocks"
    }
    let total = facts?.cases ?? count.value
    if !count.isCapped, count.value == total { return cases(total) }
    return total == 1
      ? "\(number(count)) of \(total) case" : "\(number(count)) of \(total.grouped) cases"
  }

  /// Returns a count with its thousands parted, and a plus where it stopped early.
  static func number(_ count: CaseCount) -> SafeText {
    SafeText(count.value.grouped) + (count.isCapped ? "+" : "")
  }

  /// Says a number of cases.
  static func cases(_ number: Int) -> SafeText {
    number == 1 ? "\(number) case" : "\(number.grouped) cases"
  }
}
