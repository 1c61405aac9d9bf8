public import CaseModel

/// What is on the screen of a queue, to be written to a file: its items, open, snoozed or done.
public struct QueueExport: Hashable, Sendable {
  /// The queue, narrowed by the filter.
  public let queue: Queue
  /// Which of its items.
  public let part: QueuePage.Part
  /// The day it is where the user is.
  public let today: Day
  /// The filter as it was typed.
  public let filter: String
  /// What the marked items are about; nil for all.
  public let marked: Set<QueueSubject>?
  /// The file, as it was typed.
  public let path: String
  /// The language of the screen, by its tag, such as `zh-Hans`.
  public let language: String
  /// Whether names are left out.
  public let hidesNames: Bool
}
