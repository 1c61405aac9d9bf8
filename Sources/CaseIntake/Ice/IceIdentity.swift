public import CaseModel

/// Which of ICE's releases the counts are from.
public struct IceIdentity: Hashable, Sendable {
  /// What the files call themselves: their titles, or their names where they have none.
  public var label: String
  /// The first day the files say they cover.
  public var from: Day?
  /// The last day the files say they cover.
  public var through: Day?
}
