/// What a fact of the world is about: a country, a state, a claim; never a person.
public struct FactSubject: Hashable, Sendable, Comparable {
  /// The kinds of subject.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A country, by its EOIR nationality code.
    case country
    /// A state, district or territory of the United States, by its postal code.
    case state
    /// The United States as a whole.
    case nation
    /// A claim about what happens to people after return.
    case claim
    /// A figure of the November 2024 article on Chinese migrants.
    case article
  }

  /// The kind.
  public let kind: Kind
  /// The code or number that names it within its kind, such as `CH` or `CA`.
  public let code: String

  /// Makes a subject.
  public init(_ kind: Kind, _ code: String) {
    self.kind = kind
    self.code = code
  }

  /// Whether the first comes before the second: by kind, then by code, numbers by value.
  public static func < (first: FactSubject, second: FactSubject) -> Bool {
    if first.kind != second.kind { return first.kind.rank < second.kind.rank }
    if let one = Int(first.code), let other = Int(second.code) { return one < other }
    return first.code < second.code
  }
}

extension FactSubject.Kind {
  fileprivate var rank: Int { FactSubject.Kind.allCases.firstIndex(of: self) ?? 0 }

  /// The kind in a heading.
  public var title: String {
    switch self {
    case .country: "Countries"
    case .state: "States"
    case .nation: "United States"
    case .claim: "Claims about return"
    case .article: "The article's figures"
    }
  }

  /// The kind beside the name of one subject.
  public var word: String {
    switch self {
    case .country: "country"
    case .state: "state"
    case .nation: "as a whole"
    case .claim: "claim about return"
    case .article: "figure of the article"
    }
  }
}
