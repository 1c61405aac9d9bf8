import CaseModel
import TerminalKit
import TextLayout

/// Something the law says of a case, on one line, which opens to its reasons.
struct ReasonItem: Hashable, Sendable {
  /// What tells it from the others of the case, whatever else changes.
  let id: String
  /// What it is about.
  let title: SafeText
  /// What is so.
  let value: SafeText
  /// How the value looks.
  let style: Style
  /// More of what it is about, which is cut where the line is short.
  let note: SafeText
  /// Why, in paragraphs.
  let reasons: [Paragraph]

  /// A paragraph of reasons.
  struct Paragraph: Hashable, Sendable {
    let text: SafeText
    let style: Style
  }

  init(
    _ id: String,
    _ title: String,
    _ value: Phrase,
    _ style: Style = .accent,
    note: Phrase = "",
    _ reasons: [(text: Phrase, style: Style)],
  ) {
    self.note = SafeText(note)
    self.id = id
    self.title = SafeText(words: title)
    self.value = SafeText(value.isEmpty ? "none" : value)
    self.style = style
    self.reasons = reasons.filter { !$0.text.isEmpty }
      .map { Paragraph(text: SafeText($0.text), style: $0.style) }
  }
}

extension ReasonItem {
  /// A derived value with its rule, authority, rows and who told it.
  init(_ reason: Explanation) {
    self.init(
      reason.field.key,
      reason.field.title,
      reason.value,
      .accent,
      ReasonItem.reasons(of: reason),
    )
  }

  /// The paragraphs of a reason.
  static func reasons(of reason: Explanation) -> [(text: Phrase, style: Style)] {
    let change = Phrase(words: reason.whatWouldChange)
    let rows = reason.evidence.map { "\($0.table.rawValue) \($0.id)" }.joined(separator: ", ")
    let told: Phrase? = reason.told.map {
      $0.source.isEmpty ? "told by nobody named" : "told by \($0.source)"
    }
    let source = Phrase.parts([
      Phrase(words: reason.authority), Phrase(words: reason.rule.certainty.words),
      rows.isEmpty ? "" : "from \(rows)", told ?? "",
    ])
    return [
      (reason.text, .plain), (change.isEmpty ? "" : "Would change with \(change)", .plain),
      (source, .dim),
    ]
  }
}
