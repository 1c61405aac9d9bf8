/// What the Board has had before it since a decision of the judge: the decision itself, or motions.
///
/// A case sent back by a court of appeals is before the Board again with what the court reviewed:
/// the order, or only a ruling on a motion, where the Board's last decision before was of a motion.
struct BoardRows {
  /// Appeals and remands of the decision itself.
  private(set) var ofDecision: [Appeal] = []
  /// Motions to the Board, appeals of rulings on motions, and remands of those.
  private(set) var ofMotions: [Appeal] = []

  /// Sorts the rows filed since a decision; a row without a day of filing goes by the Board's day.
  ///
  /// - Parameters:
  ///   - appeals: Every row of the case.
  ///   - day: The day of the decision.
  ///   - isAbsentia: Whether it was in absentia, from which no appeal lies but through a motion.
  init(_ appeals: [Appeal], since day: Day, isAbsentia: Bool = false) {
    guard !appeals.isEmpty else { return }
    let since = appeals.filter { ($0.filedOn ?? $0.decidedOn).map { $0 >= day } ?? true }
      .sorted { ($0.filed, $0.id) < ($1.filed, $1.id) }
    var isOfMotion = isAbsentia
    for appeal in since {
      switch appeal.subject {
      case .decision:
        isOfMotion = false
        ofDecision.append(appeal)
      case .motionRuling, .boardMotion:
        isOfMotion = true
        ofMotions.append(appeal)
      case .circuitRemand where isOfMotion: ofMotions.append(appeal)
      case .circuitRemand: ofDecision.append(appeal)
      case .interlocutory, .bond, .detention, .officer, .unknown: break
      }
    }
  }

  /// The row of the decision itself that rules: one not decided, else the one decided last; of
  /// several decided on one day the one that leaves least of the order.
  var ruling: Appeal? {
    let open = ofDecision.last { !$0.outcome.isEnd }
    let last = ofDecision.filter(\.outcome.isEnd).max { $0.weight < $1.weight }
    guard let open, let last else { return open ?? last }
    if open.outcome == .pending { return open }
    // Returned or closed, and decided since: the later one counts.
    return (open.decidedOn?.number ?? .max) >= (last.decidedOn?.number ?? .min) ? open : last
  }
}

extension Appeal {
  fileprivate var weight: (Int32, Int, Int32, Int64) {
    (decidedOn?.number ?? .max, outcome.strength, filed, id)
  }
}

extension BoardOutcome {
  /// How much it changes of an order, for decisions of one day.
  fileprivate var strength: Int {
    switch self {
    case .undone: 7
    case .remanded: 6
    case .other: 5
    case .dismissedWithDeparture: 4
    case .dismissed: 3
    case .untimely: 2
    case .withdrawn: 1
    case .pending, .returned, .closed: 0
    }
  }
}
