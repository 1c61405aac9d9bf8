import CaseModel
import TextLayout

/// The facts of a case that can be put right or taken back.
struct FactList: Sendable {
  let caseID: Int64
  /// The place of the pointer.
  var index = 0

  init(caseID: Int64) {
    self.caseID = caseID
  }

  /// The place of the earliest hearing still to come among the facts; nil if there is none.
  func place(ofNextHearing history: CaseHistory, asOf day: Day) -> Int? {
    let next = history.hearings
      .filter { $0.adjournment.isEmpty && ($0.heldOn.map { $0 >= day } ?? false) }
      .min { ($0.heldOn ?? day, $0.id) < ($1.heldOn ?? day, $1.id) }
    return FactList.rows(of: history).firstIndex { $0.table == .hearing && $0.id == next?.id }
  }

  /// The facts of a case that have a form; those of the case itself are on the client's.
  static func rows(of history: CaseHistory) -> [FactRow] {
    history.rows.filter { $0.table != .courtCase && FactForm.correcting($0) != nil }
  }
}
