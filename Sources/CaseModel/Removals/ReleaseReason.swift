/// Why ICE let somebody go, as its files spell it.
public enum ReleaseReason {
  /// Whether a reason is an order of supervision.
  public static func isSupervision(_ reason: String) -> Bool {
    reason.lowercased().hasPrefix("order of supervision")
  }

  /// What an order of supervision tells, and what it does not.
  ///
  /// > Source: 8 CFR 241.4, 241.5, 241.13: release where removal is not reasonably foreseeable, for
  /// > want of a travel document among other reasons.
  public static let supervisionMeaning =
    "People with a final order are released so when they cannot be removed soon: in public data "
    + "the sign of documents that cannot be had, though other reasons lead there too (8 CFR 241.4, "
    + "241.13)"
}
