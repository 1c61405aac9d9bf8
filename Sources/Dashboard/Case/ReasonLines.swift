import CaseModel
import TerminalKit
import TextLayout

/// Why each derived value is what it is, as lines.
struct ReasonLines: Sendable {
  let explanations: [Explanation]
  let width: Int

  private static let indent = 2

  /// Every line, with an empty one between two values.
  var all: [Strip] {
    explanations.enumerated()
      .flatMap { index, explanation in
        (index == 0 ? [] : [Strip()]) + lines(explanation)
      }
  }

  private func lines(_ explanation: Explanation) -> [Strip] {
    let blank = Strip(.spaces(ReasonLines.indent))
    let room = max(10, width - ReasonLines.indent)
    let value = SafeText(explanation.value.isEmpty ? "none" : explanation.value)
    let title = Strip(SafeText(explanation.field.title) + ": ", .heading).adding(value, .accent)
    let rule = SafeText(explanation.rule.text).wrapped(to: room).map { blank.adding($0) }
    let source = words(of: explanation).wrapped(to: room).map { blank.adding($0, .dim) }
    let change = explanation.whatWouldChange
    let further = change.isEmpty ? [] : SafeText("Would change with \(change)").wrapped(to: room)
    return [title] + rule + further.map { blank.adding($0) } + source
  }

  private func words(of explanation: Explanation) -> SafeText {
    var parts = [SafeText(explanation.authority), SafeText(explanation.rule.certainty.words)]
    let rows = explanation.evidence
      .map {
        SafeText("\($0.table.rawValue) \(String($0.id))")
      }
    if !rows.isEmpty { parts.append("from " + rows.joined(separator: ", ")) }
    if let told = explanation.told, !told.source.isEmpty {
      parts.append(SafeText("told by \(told.source)"))
    }
    return parts.joined(separator: "; ")
  }
}
