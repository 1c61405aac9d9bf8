/// A travel document asked for, issued or refused, or a passport.
///
/// > Source: ICE forms I-217 and I-241, and 8 CFR 241.4(g); general knowledge.
public enum DocumentFact: String, RecordedFact {
  case asked = "td-asked"
  case interview = "td-interview"
  case issued = "td-issued"
  case refused = "td-refused"
  case noReply = "td-no-reply"
  case passport
  case passportTaken = "passport-taken"

  /// Facts of this type are of kind `document`.
  public static var kind: FactKind { .document }

  /// A document is good until a day.
  public var end: FactEnd { self == .issued || self == .passport ? .optional : .none }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .asked: "Travel document asked for"
    case .interview: "Consular interview"
    case .issued: "Travel document issued"
    case .refused: "Travel document refused"
    case .noReply: "No reply on a document"
    case .passport: "Passport held"
    case .passportTaken: "Passport taken by DHS"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .asked: "ICE sent a request for a travel document to the consulate (I-241)."
    case .interview: "The consulate interviewed the client."
    case .issued: "A travel document was issued; it is good until a day."
    case .refused: "The consulate refused a document, with its reason."
    case .noReply: "The consulate has not answered by this day."
    case .passport: "The client has a passport; it is good until a day."
    case .passportTaken: "DHS holds the client's passport."
    }
  }
}

/// Why a consulate refused a travel document.
///
/// > Source: Vigil's own reading of what counsel report; general knowledge.
public enum RefusalReason: String, Choice {
  case identity
  case nationality
  case papers
  case policy
  case protection
  case other

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .identity: "Identity not verified"
    case .nationality: "Not a national"
    case .papers: "Papers missing"
    case .policy: "Takes nobody back"
    case .protection: "Protected or stateless"
    case .other: "Another reason"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .identity: "The consulate could not verify who the client is."
    case .nationality: "The consulate says the client is not its national."
    case .papers: "The request lacked papers."
    case .policy: "The government takes nobody, or nobody of the client's kind, back."
    case .protection: "The client is protected elsewhere, or stateless."
    case .other: "Another reason; the note says which."
    }
  }
}
