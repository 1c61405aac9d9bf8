/// The rule by which a value was derived, with its authority.
///
/// Rules are constants and are copied with every derived value of millions of cases; so a rule is
/// where its words are, is never given back, and costs no counting of references.
public struct DerivationRule: Hashable, Sendable {
  private final class Words: Sendable {
    let id: String
    let text: String
    let authority: String
    let certainty: Certainty
    let change: String

    init(
      _ id: String,
      _ text: String,
      _ authority: String,
      _ certainty: Certainty,
      _ change: String,
    ) {
      self.id = id
      self.text = text
      self.authority = authority
      self.certainty = certainty
      self.change = change
    }
  }

  private unowned(unsafe) let words: Words

  /// A short stable name, such as `pending.open`.
  public var id: String { unsafe words.id }
  /// What the rule says, as one sentence.
  public var text: String { unsafe words.text }
  /// Where it comes from.
  public var authority: String { unsafe words.authority }
  /// How sure it is.
  public var certainty: Certainty { unsafe words.certainty }
  /// What would make the value another one; empty where nothing worth saying would.
  public var whatWouldChange: String { unsafe words.change }

  init(
    _ id: String,
    _ text: String,
    authority: String,
    _ certainty: Certainty,
    unless change: String = "",
  ) {
    let words = Words(id, text, authority, certainty, change)
    unsafe self.words = unsafe Unmanaged.passRetained(words).takeUnretainedValue()
  }

  /// Whether two rules are one.
  public static func == (one: DerivationRule, two: DerivationRule) -> Bool {
    unsafe one.words === two.words
  }

  /// Feeds which rule it is to a hasher.
  public func hash(into hasher: inout Hasher) {
    unsafe hasher.combine(ObjectIdentifier(words))
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
