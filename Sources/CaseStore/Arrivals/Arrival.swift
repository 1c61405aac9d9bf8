public import CaseModel

/// Something a source sent: a fact to be entered, or a notice.
public struct Arrival: Hashable, Sendable {
  /// Who sent it, such as `court-portal`.
  public var source: String
  /// What the source calls it: the same again is a repeat.
  public var id: String
  /// When it happened, by the source's account.
  public var happenedAt: Moment?
  /// The case; nil if it is about none.
  public var caseReference: CaseReference?
  /// What it says.
  public var content: Content
  /// What tells a repeat from a contradiction: the same for the same content, however written.
  public var digest: Int64

  /// How a source names a case.
  public enum CaseReference: Hashable, Sendable {
    /// By its number.
    case number(Int64)
    /// By the client's A-number, in a clinic's own docket.
    case alienNumber(AlienNumber)
  }

  /// What a source says.
  public enum Content: Hashable, Sendable {
    /// A fact, by the key of its form and the texts of its fields.
    case fact(form: String, fields: [String: String])
    /// A notice; its case is filled in.
    case notice(CaseNotice)
  }

  /// Makes an arrival.
  public init(
    source: String,
    id: String,
    happenedAt: Moment? = nil,
    caseReference: CaseReference? = nil,
    content: Content,
    digest: Int64,
  ) {
    self.source = source
    self.id = id
    self.happenedAt = happenedAt
    self.caseReference = caseReference
    self.content = content
    self.digest = digest
  }
}

/// What became of an arrival.
public enum Receipt: Hashable, Sendable {
  /// It is an event now, of this number.
  case stored(Int64)
  /// It was there already, word for word.
  case repeated
  /// It was not taken: the field concerned, empty where it is the whole, and what to do.
  case refused(field: String, reason: String)
}

/// Why an arrival is not taken.
struct ArrivalRefusal: Error {
  let field: String
  let reason: String

  init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }
}
