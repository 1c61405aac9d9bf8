/// What the user of a machine looks at.
public struct TeamPresence: Hashable, Sendable {
  /// The user.
  public var who: String
  /// The case that is open.
  public var caseID: Int64

  /// Makes a presence.
  public init(who: String, caseID: Int64) {
    self.who = who
    self.caseID = caseID
  }

  /// The presence as a text, before it is sealed.
  var text: String { "\(caseID) \(who)" }

  /// Reads a presence from its text; nil where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let caseID = Int64(parts[0]) else { return nil }
    self.init(who: String(parts[1]), caseID: caseID)
  }
}
