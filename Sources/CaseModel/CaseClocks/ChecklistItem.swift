/// One thing to do for a case and by when, from its clocks.
public struct ChecklistItem: Hashable, Sendable {
  /// The rule it follows from.
  public let rule: ClockRule
  /// The last day; nil if it may be done at any time.
  public let due: Day?
  /// The days left, negative once the day is past; nil if there is no last day.
  public let left: Int?
  /// Whether its day is past and it can still be done.
  public let isLate: Bool
}

extension CaseDerivation {
  /// What has to be done for the case: what is late first, then by day, what has no day last.
  ///
  /// What was recorded as done has no clock any more; marks that nobody has to meet are left out.
  public func checklist() -> [ChecklistItem] {
    clocks()
      .filter { $0.rule.isOwn && (isLate($0) || ($0.due ?? asOf) >= asOf) }
      .map {
        ChecklistItem(
          rule: $0.rule,
          due: $0.due,
          left: $0.daysLeft(asOf: asOf),
          isLate: isLate($0),
        )
      }
      .sorted { ($0.due?.number ?? .max, $0.rule.id) < ($1.due?.number ?? .max, $1.rule.id) }
  }
}

extension ChecklistItem {
  /// The day and how far it is, in words.
  public var when: Phrase {
    guard let due, let left else { return "any time" }
    let distance: Phrase =
      isLate ? "late by \(-left)" : left == 0 ? "today" : left == 1 ? "tomorrow" : "\(left) days"
    return "\(Phrase(due)), \(distance)"
  }
}
