import CaseModel

/// Which hearing of the docket each hearing of a table means.
///
/// A table says when the next hearing is, not what became of the one it named before. A hearing of
/// the same day is that one; what is left over is a moved one where only one can be meant.
struct HearingMatch {
  /// What becomes of a hearing of the table.
  enum Outcome: Hashable {
    /// It is this hearing of the docket.
    case same(Int64)
    /// It is beside those of the docket.
    case added
    /// Several hearings could have been moved.
    case unclear
  }

  /// Pairs hearings.
  ///
  /// - Parameters:
  ///   - days: The days of the table's hearings of one client.
  ///   - calendars: Their calendars; empty where the table says none.
  ///   - hearings: The hearings of the docket.
  ///   - ours: Hearings an earlier table of this name entered.
  ///   - today: The day it is.
  /// - Returns: What becomes of each.
  static func pair(
    _ days: [Day],
    _ calendars: [String],
    with hearings: [Hearing],
    ours: Set<Int64>,
    today: Day,
  ) -> [Outcome] {
    var outcomes: [Outcome?] = days.map { day in
      hearings.first { $0.heldOn == day }.map { .same($0.id) }
    }
    let ahead = hearings.filter { hearing in
      hearing.adjournment.isEmpty
        && hearing.heldOn.map { $0 >= today && !days.contains($0) } == true
    }
    let open = days.indices.filter { outcomes[$0] == nil && days[$0] >= today }
    var left = ahead
    for place in open where !left.isEmpty {
      let alike = left.filter { calendars[place].isEmpty || $0.calendar == calendars[place] }
      let mine = left.filter { ours.contains($0.id) }
      let meant = open.count > 1 ? alike : ahead.count == 1 ? left : mine.count == 1 ? mine : alike
      if meant.count == 1, let one = meant.first {
        outcomes[place] = .same(one.id)
        left.removeAll { $0.id == one.id }
      } else if open.count == 1 {
        outcomes[place] = .unclear
      }
    }
    return outcomes.map { $0 ?? .added }
  }
}
