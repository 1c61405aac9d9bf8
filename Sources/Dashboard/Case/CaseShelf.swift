import CaseModel
import TerminalKit
import TextLayout

/// The one case of which everything is at hand: previewed beside a list, or open.
struct CaseShelf: Sendable {
  /// The case wanted.
  var id: Int64?
  /// Everything recorded of the case that arrived last.
  var history: CaseHistory?
  /// Since when a release no longer holds the case; nil where it does.
  var vanished: SafeText?
  /// Whether the wanted case turned out not to be there.
  var isMissing = false
  /// Why it did not arrive.
  var failure: SafeText?
  /// Whether it is asked for when the user stops moving.
  var isDue = false
  /// Whether it has to be asked for.
  var isWanted = false

  /// Everything recorded of a case, if it is at hand.
  func history(of id: Int64?) -> CaseHistory? {
    history?.id == id ? history : nil
  }

  /// What is before everything else of a case: that it is no longer in the release.
  var marks: [CaseFact] {
    vanished.map { [CaseFact("Vanished", $0, Style(.caution))] } ?? []
  }

  /// Wants a case now, or when the user stops moving.
  mutating func want(_ id: Int64?, now: Bool) {
    guard id != self.id else {
      // A case that was to wait for the user to stop is wanted at once when it is opened.
      if now, isDue { isWanted = true }
      if now { isDue = false }
      return
    }
    self.id = id
    isMissing = false
    failure = nil
    isWanted = id != nil && now && history(of: id) == nil
    isDue = id != nil && !now && history(of: id) == nil
  }

  /// Takes what the docket has of the wanted case.
  mutating func receive(_ history: CaseHistory?, vanished: SafeText? = nil) {
    self.vanished = vanished
    isMissing = history == nil
    failure = nil
    self.history = history
  }
}
