extension ClockPlan {
  /// Tells plans apart by what lists derive from them: the same wherever and whenever it is made.
  ///
  /// > Note: A ``TextDigest``.
  public var fingerprint: String {
    let closures = calendar.closures.keys.sorted().map(\.description)
    var digest = TextDigest()
    for text in book.rules.map(\.drivingText) + closures { digest.add(text) }
    return digest.text
  }
}

extension ClockRule {
  /// What of the rule decides which clocks run and when, without what it says of them.
  fileprivate var drivingText: String {
    [
      id, "\(version)", start.rawValue, length?.description ?? "none",
      isBackward ? "before" : "after", rolls ? "forward" : "none", canBeLate ? "late" : "",
      from?.description ?? "", to?.description ?? "", status.rawValue,
      facts.joined(separator: ","), ends.joined(separator: ","), notBefore?.description ?? "",
      "\(weight)",
    ]
    .joined(separator: " ")
  }
}
