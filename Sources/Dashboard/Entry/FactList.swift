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

  /// The facts of a case that have a form; those of the case itself are on the client's.
  static func rows(of history: CaseHistory) -> [FactRow] {
    history.rows.filter { $0.table != .courtCase && FactForm.correcting($0) != nil }
  }
}
