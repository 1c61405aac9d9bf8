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
  public func words(_ labels: CodeLabels) -> String {
    let details = [valueWords(labels), text].filter { !$0.isEmpty }
    guard kind != .other || details.isEmpty else { return details.joined(separator: "; ") }
    return ([kind.title + dayWords] + (details.isEmpty ? [] : [details.joined(separator: "; ")]))
      .joined(separator: ": ")
  }

  private var dayWords: String {
    guard let days else { return "" }
    let count = days == 1 ? "1 day" : "\(days) days"
    return kind == .clockDue || kind == .custodyMark ? ", \(count) left" : " \(count)"
  }

  private func valueWords(_ labels: CodeLabels) -> String {
    guard let field = kind.field else { return day?.description ?? "" }
    let shown = [before, after].map { field.longText($0, labels: labels, asOf: Day(number: 0)) }
    let change = shown.filter { !$0.isEmpty }.joined(separator: " to ")
    guard field.kind != .day, let day else { return change }
    return change.isEmpty ? day.description : "\(change), \(day)"
  }
}
