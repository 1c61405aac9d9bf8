extension CaseDerivation {
  /// What happened since an earlier release, whose history is derived only where it has to be.
  ///
  /// Most cases are in both releases word for word; then only the calendar can have made an order
  /// final.
  ///
  /// - Parameters:
  ///   - earlier: The history in the earlier release.
  ///   - day: The day the earlier release stands for.
  /// - Returns: As `changes(since:)`.
  public func changes(since earlier: CaseHistory, asOf day: Day) -> [CaseNotice] {
    if earlier == history {
      guard let finality = order?.finality, finality.value.day > day else { return [] }
    }
    return changes(since: earlier.derive(asOf: day, plan: plan))
  }
}

extension CaseDerivation {
  /// What an event changed: the case before it, looked at from the same day.
  public func changes(since earlier: CaseHistory) -> [CaseNotice] {
    changes(since: earlier, asOf: asOf)
  }
}
