extension RepatriationFact {
  /// The blocker in force from the fact's day to its end; nil where it bars nothing.
  var blocker: Blocker? {
    switch FactKind(rawValue: kind) {
    case .blocker: Blocker(rawValue: value)
    case .order: OrderFact(rawValue: value)?.blocker
    case .fear: FearFact(rawValue: value).flatMap { $0.isOpen ? .fearReview : nil }
    case .court: value == CourtFact.barred.rawValue ? .habeas : nil
    case .document: DocumentFact(rawValue: value)?.blocker
    case .status: StatusFact(rawValue: value)?.blocker
    default: nil
    }
  }

  /// The blocker that the fact ends; nil where it ends none.
  var lifted: Blocker? {
    switch FactKind(rawValue: kind) {
    case .fear: FearFact(rawValue: value)?.isOpen == false ? .fearReview : nil
    case .court: value == CourtFact.denied.rawValue ? .habeas : nil
    case .document: value == DocumentFact.issued.rawValue ? .noDocument : nil
    default: nil
    }
  }

  /// What the fact says of custody, as a custody code: D detained, R released; nil where nothing.
  ///
  /// > Source: 8 CFR 241.5 for release under an order of supervision; 28 USC 2241.
  var custody: String? {
    switch FactKind(rawValue: kind) {
    case .court: value == CourtFact.released.rawValue ? "R" : nil
    case .custody where value == CustodyFact.supervised.rawValue: "R"
    case .custody where value == CustodyFact.detainedAgain.rawValue: "D"
    default: nil
    }
  }

  /// The stage of carrying out the order that the fact tells; nil where it tells none.
  var stage: ExecutionStage? {
    switch FactKind(rawValue: kind) {
    case .stage: ExecutionStage(rawValue: value)
    case .document: DocumentFact(rawValue: value)?.stage
    default: nil
    }
  }
}

extension OrderFact {
  fileprivate var blocker: Blocker? {
    switch self {
    case .courtStay: .courtStay
    case .boardStay: .stay
    default: nil
    }
  }
}

extension DocumentFact {
  fileprivate var blocker: Blocker? { self == .refused || self == .noReply ? .noDocument : nil }

  fileprivate var stage: ExecutionStage? {
    switch self {
    case .asked: .requested
    case .interview: .verification
    case .issued: .documented
    case .refused, .noReply: .refused
    case .passport, .passportTaken: nil
    }
  }
}

extension StatusFact {
  /// The blocker a status is, while it lasts.
  ///
  /// > Source: INA 244(a)(1)(A) for TPS; 8 CFR 214.14(c), 214.11 for U and T, general knowledge.
  fileprivate var blocker: Blocker? {
    switch self {
    case .tps, .ded: .protectedStatus
    case .uVisa, .tVisa: .visa
    case .deferredAction: .deferredAction
    default: nil
    }
  }
}
