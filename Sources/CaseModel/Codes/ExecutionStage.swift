/// How far carrying out a final order has got.
///
/// Separate from the order's status, from custody and from blockers: one progress bar over the four
/// would lie. What nobody has told counsel stays `unknown`.
///
/// > Source: post-order practice of ICE ERO and its forms I-205, I-217, I-241; stages X0 to X9 of
/// Vigil's own reading, timing by general knowledge.
public enum ExecutionStage: String, Choice {
  case notStarted = "X0"
  case warned = "X1"
  case identity = "X2"
  case requested = "X3"
  case verification = "X4"
  case documented = "X5"
  case refused = "X5R"
  case transport = "X6"
  case departed = "X7"
  case received = "X8"
  case closed = "X9"
  case unknown = "X?"
  case none = ""

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .notStarted: "Not started"
    case .warned: "Warrant served"
    case .identity: "Identity package"
    case .requested: "At consulate"
    case .verification: "Verifying abroad"
    case .documented: "Document issued"
    case .refused: "No document"
    case .transport: "Transport set"
    case .departed: "Departed"
    case .received: "Received"
    case .closed: "Closed"
    case .unknown: "Not visible"
    case .none: ""
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .notStarted: "The order is final and nothing has been started."
    case .warned: "Warrant of removal (I-205) and warnings (I-229(a)) served."
    case .identity: "The biographic package for a travel document is being built (I-217)."
    case .requested: "The request for a travel document went to the consulate (I-241)."
    case .verification: "The foreign government is verifying identity."
    case .documented: "A travel document was issued, or acceptance given."
    case .refused: "A document was refused, identity not verified, or nobody answered."
    case .transport: "A flight or charter is arranged."
    case .departed: "Departure was verified (I-205 reverse)."
    case .received: "Received by the destination."
    case .closed: "Executed and closed, or left otherwise."
    case .unknown: "The order is final; this data says nothing about carrying it out."
    case .none: "No final order."
    }
  }

  /// The place on the funnel, from 0; none for what is outside it.
  public var rank: Int? {
    switch self {
    case .none, .unknown: nil
    default: ExecutionStage.allCases.firstIndex(of: self)
    }
  }
}

/// A step of verification by the Chinese government, inside stages X2 to X6.
///
/// > Source: press accounts and DHS statements of 2024 and 2025 on consulate, Ministry of Public
/// Security, local police and charter flights; the steps are Vigil's own reading of them.
public enum VerificationStep: String, Choice {
  case package = "C1"
  case consulate = "C2"
  case ministry = "C3"
  case local = "C4"
  case verified = "C5"
  case document = "C6"
  case batch = "C7"
  case flown = "C8"
  case notVerified = "CN"

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .package: "Package built"
    case .consulate: "At consulate"
    case .ministry: "With MPS"
    case .local: "Local police"
    case .verified: "Verified"
    case .document: "Document issued"
    case .batch: "Batch listed"
    case .flown: "Flown"
    case .notVerified: "Not verified"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .package: "The package with photographs, prints and papers is complete."
    case .consulate: "The package is with the embassy or a consulate."
    case .ministry: "The package is with the Ministry of Public Security."
    case .local: "The hometown public-security office is checking identity."
    case .verified: "Identity was confirmed as a mainland Chinese national."
    case .document: "A travel document was issued; it expires."
    case .batch: "Listed for an agreed batch on a charter or a commercial flight."
    case .flown: "Departed."
    case .notVerified: "Not verified, refused, or no reply."
    }
  }
}
