public import CaseModel
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

extension ClockRule {
  /// Whether the rule's plain line could frighten who reads it alone.
  ///
  /// Counsel chooses whether a sheet has it. No deadline of the client's own is among these.
  public var isAlarming: Bool {
    ["FAIL-DEPART", "REM-90", "STAY-END", "UP-180", "UP-365"].contains(id)
  }
}
