public import CaseModel

/// One thing a check looked at, and what it found.
public struct CheckResult: Hashable, Sendable {
  /// What was looked at, in a few words.
  public var subject: Phrase
  /// What was found; it names cases and columns, and never what is in them.
  public var finding: Phrase
  /// Whether it is as it should be.
  public var isSound: Bool

  init(_ subject: Phrase, _ finding: Phrase, isSound: Bool) {
    self.subject = subject
    self.finding = finding
    self.isSound = isSound
  }

  /// A finding from what is wrong; sound where nothing is.
  init(_ subject: Phrase, wrong: [Phrase], otherwise: Phrase) {
    let shown = Phrase.parts(Array(wrong.prefix(CheckResult.mostShown)))
    let more = wrong.count - CheckResult.mostShown
    self.init(
      subject,
      wrong.isEmpty ? otherwise : more > 0 ? "\(shown); and \(more) more" : shown,
      isSound: wrong.isEmpty,
    )
  }

  private static let mostShown = 6
}
