/// One thing a check looked at, and what it found.
public struct CheckResult: Hashable, Sendable {
  /// What was looked at, in a few words.
  public var subject: String
  /// What was found; it names cases and columns, and never what is in them.
  public var finding: String
  /// Whether it is as it should be.
  public var isSound: Bool

  init(_ subject: String, _ finding: String, isSound: Bool) {
    self.subject = subject
    self.finding = finding
    self.isSound = isSound
  }

  /// A finding from what is wrong; sound where nothing is.
  init(_ subject: String, wrong: [String], otherwise: String) {
    let shown = wrong.prefix(CheckResult.mostShown).joined(separator: "; ")
    let more = wrong.count - CheckResult.mostShown
    self.init(
      subject,
      wrong.isEmpty ? otherwise : more > 0 ? "\(shown); and \(more) more" : shown,
      isSound: wrong.isEmpty,
    )
  }

  private static let mostShown = 6
}
