/// The rule by which a value was derived, with its authority.
public struct DerivationRule: Hashable, Sendable {
  /// A short stable name, such as `pending.open`.
  public let id: String
  /// What the rule says, as one sentence.
  public let text: String
  /// Where it comes from.
  public let authority: String
  /// How sure it is.
  public let certainty: Certainty
  /// What would make the value another one; empty where nothing worth saying would.
  public let whatWouldChange: String

  init(
    _ id: String,
    _ text: String,
    authority: String,
    _ certainty: Certainty,
    unless change: String = "",
  ) {
    self.id = id
    self.text = text
    self.authority = authority
    self.certainty = certainty
    whatWouldChange = change
  }
}

/// A row a derived value rests on.
public struct Evidence: Hashable, Sendable {
  /// The docket table of the row.
  public let table: ReleaseTable
  /// The row's number.
  public let id: Int64

  init(_ table: ReleaseTable, _ id: Int64) {
    self.table = table
    self.id = id
  }
}

/// A derived value with the rule that gave it and the rows it rests on.
///
/// Kept free of arrays and text, so that deriving millions of summaries allocates nothing.
public struct Derived<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// The rule that gave it.
  public let rule: DerivationRule
  /// The row it rests on most.
  public let evidence: Evidence?
  /// A second row it rests on.
  public let further: Evidence?
  /// The number of the clinic's fact it rests on.
  public let fact: Int64?

  init(
    _ value: Value,
    _ rule: DerivationRule,
    _ evidence: Evidence? = nil,
    further: Evidence? = nil,
    fact: Int64? = nil,
  ) {
    self.value = value
    self.rule = rule
    self.evidence = evidence
    self.further = further
    self.fact = fact
  }
}
