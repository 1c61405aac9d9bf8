import CaseModel
import CaseReports
import TextLayout

extension CaseEvent {
  /// What happened, in words: a notice's own, or what became of facts.
  func words(_ labels: CodeLabels) -> String {
    if let notice { return notice.words(labels) }
    let verb = kind?.rawValue ?? "entered"
    let facts = rows.map { "\($0.key.name) \($0.row?.words ?? "taken away")" }
    return ([verb] + [facts.joined(separator: "; ")]).joined(separator: " ")
  }

  /// The event as a line for people, with its end.
  func textLine(_ labels: CodeLabels) -> String {
    let place = caseID == 0 ? "-" : String(caseID)
    return SafeText("\(at)  \(place)  \(words(labels))  (\(source))").text + "\n"
  }

  /// The event as a JSON object on one line, with its end.
  func jsonLine(_ labels: CodeLabels) -> String {
    let word = notice?.kind.rawValue ?? kind?.rawValue ?? ""
    var fields: [(String, JSONText.Value)] = [
      ("id", .bare(String(id))), ("at", .text(at)),
      ("case", .bare(caseID == 0 ? "null" : String(caseID))), ("kind", .text(word)),
    ]
    if let notice {
      let field = notice.kind.field
      fields += [
        ("day", .day(notice.day)),
        ("before", .text(field?.text(notice.before, asOf: Day(number: 0)) ?? "")),
        ("after", .text(field?.text(notice.after, asOf: Day(number: 0)) ?? "")),
        ("days", .bare(notice.days.map(String.init) ?? "null")), ("text", .text(notice.text)),
      ]
    }
    fields += [
      ("words", .text(words(labels))), ("source", .text(source)),
      ("sourceID", .text(sourceID ?? "")), ("who", .text(who)),
    ]
    return JSONText.object(fields) + "\n"
  }
}
