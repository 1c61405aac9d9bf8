/// A motion against a decision, before the judge or the Board, with what became of it.
struct OrderAttack {
  /// The day it was received, or decided where only that is recorded.
  let day: Day
  /// The day it was decided, where that is known.
  let decidedOn: Day?
  let effect: Effect
  let row: Evidence
  /// Whether DHS made it.
  let isByGovernment: Bool
  /// Whether it was taken back, so that there is no ruling on it.
  var isWithdrawn = false

  /// What became of it.
  enum Effect {
    case pending
    case granted
    case denied
    /// Sent back to the judge on appeal; whether the case was reopened is not told.
    case remanded
    /// Granted, so that the decision was issued again and its times began again.
    case reissued
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

  /// Motions that attack a decision, received on its day or later, or decided where only that day
  /// is recorded.
  private func reopeningMotions(since day: Day) -> [Motion] {
    motions.filter { motion in
      MotionSubject(motion.kind).attacksDecision
        && (motion.receivedOn ?? motion.decidedOn).map { $0 >= day } == true
    }
  }
}

extension OrderAttack {
  fileprivate init?(_ motion: Motion) {
    guard let day = motion.receivedOn ?? motion.decidedOn else { return nil }
    self.day = day
    decidedOn = motion.decidedOn
    row = Evidence(.motion, motion.id)
    isByGovernment = motion.filedBy == "I"
    let subject = MotionSubject(motion.kind)
    effect =
      switch motion.decision {
      case "": motion.decidedOn == nil ? .pending : .other
      case "G": subject == .reissue ? .reissued : subject.vacatesDecision ? .granted : .other
      case "D": .denied
      default: .other
      }
  }

  fileprivate init?(_ appeal: Appeal) {
    guard let day = appeal.filedOn ?? appeal.decidedOn else { return nil }
    self.day = day
    decidedOn = appeal.decidedOn
    row = Evidence(.appeal, appeal.id)
    isByGovernment = appeal.isByGovernment
    isWithdrawn = appeal.outcome == .withdrawn
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
