import CaseModel
import CaseReports
import Languages
import TextLayout

extension CaseEvent {
  /// What happened, in words: a notice's own, or what became of facts.
  func words(_ labels: CodeLabels) -> Phrase {
    if let notice { return notice.words(labels) }
    let facts = rows.map { state -> Phrase in
      let name = state.key.name
      return state.row.map { "\(name) \($0.words)" } ?? "\(name) taken away"
    }
    return "\(verb) \(Phrase.parts(facts))"
  }

  /// What became of facts, in a word.
  var verb: Phrase { Phrase(words: kind?.rawValue ?? "entered") }

  /// The event as a line for people, with its end.
  func textLine(_ labels: CodeLabels, _ language: Language) -> String {
    let place = caseID == 0 ? "-" : String(caseID)
    let words = language.safe(words(labels)).text
    return SafeText("\(at)  \(place)  \(words)  (\(source))").text + "\n"
  }

  /// The event as a JSON object on one line, with its end.
  func jsonLine(_ labels: CodeLabels) -> String {
    let word = notice?.kind.rawValue ?? kind?.rawValue ?? ""
    var fields: [(String, JSONText.Value)] = [
      ("id", .bare(String(id))), ("at", .text(at)),
      ("case", .bare(caseID == 0 ? "null" : String(caseID))), ("kind", .text(word)),
    ]
    if let notice { fields += notice.fields(labels) }
    fields += [
      ("words", .text(words(labels).english)), ("source", .text(source)),
      ("sourceID", .text(sourceID ?? "")), ("who", .text(who)),
    ]
    return JSONText.object(fields) + "\n"
  }
}

extension CaseNotice {
  /// The notice as a JSON object: a change an import would bring.
  func json(_ labels: CodeLabels) -> String {
    JSONText.object(
      [("case", .bare("\(caseID)")), ("kind", .text(kind.rawValue))] + fields(labels)
        + [("words", .text(words(labels).english))]
    )
  }

  /// What it says beside its kind and its case.
  fileprivate func fields(_ labels: CodeLabels) -> [(String, JSONText.Value)] {
    [("kindLabel", .text(kind.title)), ("day", .day(day))]
      + kind.pair("before", before, labels) + kind.pair("after", after, labels)
      + [("days", .bare(days.map(String.init) ?? "null")), ("text", .text(text))]
  }
}

extension NoticeKind {
  /// A value of the kind's field, as filters take it, and in words.
  fileprivate func pair(
    _ name: String,
    _ value: CellValue,
    _ labels: CodeLabels,
  ) -> [(String, JSONText.Value)] {
    guard let field else { return [(name, .text("")), (name + "Label", .text(""))] }
    let shown = field.text(value, asOf: Day(number: 0))
    switch field.kind {
    case .code(let list?):
      let label = labels.label(value.text, in: list) ?? ""
      return [(name, .text(value.text)), (name + "Label", .text(label))]
    case .choice, .choices, .openChoice:
      return [(name, .text(value.text)), (name + "Label", .text(shown))]
    default: return [(name, .text(shown)), (name + "Label", .text(""))]
    }
  }
}
