extension ClockPlan {
  /// Tells plans apart by what lists derive from them: the same wherever and whenever it is made.
  ///
  /// > Source: FNV-1a, 64 bits, which tells changes apart and guards against nothing.
  public var fingerprint: String {
    let closures = calendar.closures.keys.sorted().map(\.description)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in book.rules.map(\.drivingText) + closures {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension ClockRule {
  /// What of the rule decides which clocks run and when, without what it says of them.
  fileprivate var drivingText: String {
    [
      id, "\(version)", start.rawValue, length?.description ?? "none",
      isBackward ? "before" : "after", rolls ? "forward" : "none", canBeLate ? "late" : "",
      from?.description ?? "", to?.description ?? "", status.rawValue,
    ]
    .joined(separator: " ")
  }
}
