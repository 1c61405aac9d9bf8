public import CaseModel

/// One thing a second release changes, as an import is to find it.
public struct SampleChange: Codable, Hashable, Sendable {
  /// The case.
  public var caseID: Int64
  /// What happened, as a kind of notice.
  public var kind: String
  /// The value before, as the field of the kind shows it.
  public var before: String
  /// The value after.
  public var after: String
  /// By how many days; nil if nothing moved.
  public var days: Int?

  init(_ kind: NoticeKind, _ caseID: Int64, from before: String = "", to after: String = "") {
    self.caseID = caseID
    self.kind = kind.rawValue
    self.before = before
    self.after = after
  }

  /// Makes what a notice says.
  public init(_ notice: CaseNotice) {
    let field = notice.kind.field
    self.init(
      notice.kind,
      notice.caseID,
      from: field?.text(notice.before, asOf: Day(number: 0)) ?? "",
      to: field?.text(notice.after, asOf: Day(number: 0)) ?? "",
    )
    days = notice.days
  }
}
