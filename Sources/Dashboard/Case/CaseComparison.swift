import CaseModel
import TerminalKit
import TextLayout

/// Two cases side by side: every field that either has, those that differ first.
struct CaseComparison: Sendable {
  let first: ListRow
  let second: ListRow
  /// The first line shown.
  var scroll = 0

  /// The lines: fields that differ, then those alike.
  func lines(width: Int, facts: DocketFacts?) -> [Strip] {
    let fields = CaseField.all.filter {
      !first.text(of: $0).isEmpty || !second.text(of: $0).isEmpty
    }
    let differ = fields.filter { first.text(of: $0) != second.text(of: $0) }
    let alike = fields.filter { !differ.contains($0) && $0.key != "id" }
    let head = width < 50 ? 11 : 13
    let cell = max(8, (width - head - 2) / 2)
    let line = { (field: CaseField, style: Style) -> Strip in
      var strip = Strip(SafeText(words: field.title).padded(to: head), .dim)
      strip.add(self.first.words(of: field, facts).fitted(to: cell) + " ", style)
      strip.add(self.second.words(of: field, facts).fitted(to: cell), style)
      return strip
    }
    return [Strip("They differ in", .heading)] + differ.map { line($0, .accent) }
      + [Strip(), Strip("They share", .heading)] + alike.map { line($0, .plain) }
  }
}
