/// A motion against a decision, before the judge or the Board, with what became of it.
struct OrderAttack {
  /// The day it was received.
  let day: Day
  /// The day it was decided, where that is known.
  let decidedOn: Day?
  let effect: Effect
  let row: Evidence
  /// Whether DHS made it.
  let isByGovernment: Bool

  /// What became of it.
  enum Effect {
    case pending
    case granted
    case denied
    /// Sent back to the judge on appeal; whether the case was reopened is not told.
    case remanded
    case other
  }
}

extension CaseHistory {
  /// Every motion against a decision since its day, in the order of receipt: the judge's rows, and
  /// those of the Board.
  func attacks(since day: Day, _ board: [Appeal]) -> [OrderAttack] {
    guard !motions.isEmpty || !board.isEmpty else { return [] }
    let rows = reopeningMotions(since: day).compactMap(OrderAttack.init)
    return (rows + board.compactMap(OrderAttack.init))
      .sorted {
        ($0.day, $0.row.table.rawValue, $0.row.id) < ($1.day, $1.row.table.rawValue, $1.row.id)
      }
  }

  /// Motions that attack a decision, received on its day or later.
  private func reopeningMotions(since day: Day) -> [Motion] {
    motions.filter { motion in
      DerivationRule.reopeningMotions.contains(motion.kind)
        && motion.receivedOn.map { $0 >= day } == true
    }
  }
}

extension OrderAttack {
  fileprivate init?(_ motion: Motion) {
    guard let day = motion.receivedOn else { return nil }
    self.day = day
    decidedOn = motion.decidedOn
    row = Evidence(.motion, motion.id)
    isByGovernment = motion.filedBy == "I"
    let isVacating = DerivationRule.vacatingMotions.contains(motion.kind)
    effect =
      switch motion.decision {
      case "": motion.decidedOn == nil ? .pending : .other
      case "G": isVacating ? .granted : .other
      case "D": .denied
      default: .other
      }
  }

  fileprivate init?(_ appeal: Appeal) {
    guard let day = appeal.filedOn else { return nil }
    self.day = day
    decidedOn = appeal.decidedOn
    row = Evidence(.appeal, appeal.id)
    isByGovernment = appeal.isByGovernment
    effect =
      switch appeal.outcome {
      case .pending, .returned, .closed: .pending
      case .undone: .granted
      case .remanded: appeal.subject == .boardMotion ? .granted : .remanded
      case .dismissed, .dismissedWithDeparture, .untimely, .withdrawn: .denied
      case .other: .other
      }
  }
}

extension DerivationRule {
  /// Motions whose grant vacates the decision: to reopen, in absentia, changed conditions, rescind.
  ///
  /// > Source: `tblLookupMotionType`: O, MA, MC, VO; a grant of reconsideration is left aside,
  /// since it may lead to the same order again.
  static let vacatingMotions: Set<String> = ["O", "MA", "MC", "VO"]
}
