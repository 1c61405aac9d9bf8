public import CaseModel

/// Why the day the computer says is not believed to have come.
///
/// What the calendar brings is recorded once and for good: a clock that runs ahead, or a look at
/// another day, would use up the notices of days to come.
public enum DayDoubt: Hashable, Sendable {
  /// The calendar was recorded up to a later day already.
  case isEarlier(today: Day, recorded: Day)
  /// Nothing was recorded for long.
  case isMuchLater(today: Day, recorded: Day)

  /// How many days may pass between two records before somebody has to say that the day is right.
  public static let longestGap = 31

  /// Looks at a day; `nil` if there is no doubt.
  ///
  /// - Parameters:
  ///   - today: The day the computer says.
  ///   - recorded: The day up to which the calendar was recorded.
  init?(_ today: Day, recorded: Day) {
    if today < recorded {
      self = .isEarlier(today: today, recorded: recorded)
    } else if today - recorded > DayDoubt.longestGap {
      self = .isMuchLater(today: today, recorded: recorded)
    } else {
      return nil
    }
  }

  /// What is doubted and what to do.
  public var wording: Phrase {
    switch self {
    case .isEarlier(let today, let recorded):
      """
      the computer's clock says \(today), but this docket was worked on as of \(recorded): one of \
      them is wrong. Lists are as of \(today); what the calendar brings is not recorded until \
      \(recorded) has come
      """
    case .isMuchLater(let today, let recorded):
      """
      the computer's clock says \(today), \(today - recorded) days after this docket was last \
      worked on (\(recorded)). Lists are as of \(today); what the calendar brings is not recorded \
      until somebody says that the day is right: vigil today --record
      """
    }
  }
}
