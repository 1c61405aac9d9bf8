/// A denial of a motion against a final order, from which a time of its own runs.
///
/// A judge's ruling on a motion can be appealed to the Board, and the Board's is reviewed by a
/// court of appeals like the order itself.
///
/// > Source: 8 CFR 1003.1(b)(3), 1003.38(b) for the appeal; INA 242(b)(1), (6) for the petition.
struct MotionDenial: Hashable, Sendable {
  /// The day of the ruling.
  let day: Day
  /// Whether the Board made it, rather than a judge.
  let isByBoard: Bool
  /// The row of the motion; nil where the clinic told of it.
  let row: Evidence?
  /// The clinic's fact; nil where a row has it.
  var fact: Int64?
}

/// A decision of the Board from which a petition for review is counted to be safe, because this
/// data does not tell whether the order became final by it.
struct BoardDay: Hashable, Sendable {
  /// The day of the decision.
  let day: Day
  /// What the decision was.
  let basis: ClockTrigger.Basis
  /// The row of the appeal.
  let row: Evidence
}

extension EnteredOrder {
  /// The last denial of a motion of the respondent's, unless an appeal of it was taken.
  var denial: MotionDenial? {
    guard !attacks.isEmpty || !facts.known.isEmpty else { return nil }
    let told = facts.last(.motionDenied)
      .flatMap { fact in
        fact.day.map { MotionDenial(day: $0, isByBoard: true, row: nil, fact: fact.id) }
      }
    let all = (denials + [told].compactMap(\.self))
    return all.max { ($0.day, $0.isByBoard ? 1 : 0) < ($1.day, $1.isByBoard ? 1 : 0) }
      .flatMap { isAppealed($0) ? nil : $0 }
  }

  private var denials: [MotionDenial] {
    attacks.filter { $0.effect == .denied && !$0.isByGovernment && !$0.isWithdrawn }
      .compactMap { attack in
        attack.decidedOn.map {
          MotionDenial(day: $0, isByBoard: attack.row.table == .appeal, row: attack.row)
        }
      }
  }

  /// Whether a judge's ruling was taken to the Board, whose decision then counts.
  private func isAppealed(_ denial: MotionDenial) -> Bool {
    !denial.isByBoard
      && board.ofMotions.contains { $0.subject == .motionRuling && $0.filed >= denial.day.number }
  }
}
