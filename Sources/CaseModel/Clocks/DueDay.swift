/// What the day of a clock means to the client: a wrong reading loses a day.
public enum DueDay: String, CaseIterable, Hashable, Sendable {
  /// Something has to be done by the day, which still counts.
  case by
  /// Something has to be done before the day, which is too late.
  case before
  /// Something happens on the day, begins with it or ends with it.
  case on
}
