/// One thing that happened to a case: found between two states of it, or told from outside.
///
/// An event carries it; queues select by its kind.
public struct CaseNotice: Hashable, Sendable {
  /// What happened.
  public var kind: NoticeKind
  /// The case; 0 where it is about none.
  public var caseID: Int64
  /// The day it is about, such as the hearing's new day, or the day a clock runs out.
  public var day: Day?
  /// The value of the kind's field before.
  public var before: CellValue = .empty
  /// The value of the kind's field after.
  public var after: CellValue = .empty
  /// By how many days it moved, or how many are left; never negative.
  public var days: Int?
  /// The rows it rests on.
  public var evidence: [FactKey] = []
  /// What its sender says, in a line.
  public var text: String = ""

  /// Makes a notice.
  public init(_ kind: NoticeKind, of caseID: Int64, on day: Day? = nil) {
    self.kind = kind
    self.caseID = caseID
    self.day = day
  }

  /// The notice in a line, its values as the fields of the catalogue show them.
  ///
  /// - Parameter labels: The labels of codes.
  /// - Returns: Such as `Hearing moved up 12 days: 2026-12-20 to 2026-12-08`.
  public func words(_ labels: CodeLabels) -> Phrase {
    let details = Phrase.parts([valueWords(labels), noteWords])
    guard kind != .other || details.isEmpty else { return details }
    return details.isEmpty ? head : "\(head): \(details)"
  }

  /// What happened, with the days where it has some.
  private var head: Phrase {
    let title = Phrase(words: kind.title)
    guard let days else { return title }
    let isCountdown = kind == .clockDue || kind == .custodyMilestone
    switch (isCountdown, days) {
    case (true, 1): return "\(title), 1 day left"
    case (true, _): return "\(title), \(days) days left"
    case (false, 1): return "\(title) 1 day"
    case (false, _): return "\(title) \(days) days"
    }
  }

  /// What its sender says; of a custody mark the program's own words.
  private var noteWords: Phrase {
    kind == .custodyMilestone ? Phrase(words: text) : Phrase(value: text)
  }

  private func valueWords(_ labels: CodeLabels) -> Phrase {
    guard let field = kind.field else { return Phrase(value: day?.description ?? "") }
    let shown = [before, after].map { field.phrase($0, labels: labels, asOf: Day(number: 0)) }
      .filter { !$0.isEmpty }
    let change: Phrase = shown.count == 2 ? "\(shown[0]) to \(shown[1])" : shown.first ?? ""
    guard field.kind != .day, let day else { return change }
    return .list([change, Phrase(value: "\(day)")])
  }
}
