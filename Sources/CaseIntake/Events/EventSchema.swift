import CaseModel

/// What an event line holds, in words for whoever writes one.
public enum EventSchema {
  /// The names of fields, in the order they are described.
  static let known = [
    "v", "source", "id", "at", "kind", "case", "fields", "day", "before", "after", "days", "text",
  ]

  /// The kinds that are facts, each with the form of the same name.
  static let forms = FactForm.all().map(\.key)

  /// A name as a message may repeat it.
  static func safeName(_ name: String) -> String {
    forms.isEmpty || name.count > 40 ? "" : name.filter { $0.isLetter || $0.isNumber }
  }

  /// The description, with an example of each sort.
  public static var text: String {
    let forms = FactForm.all()
      .map { form in
        let fields = form.fields.map { $0.isRequired ? "\($0.key)*" : $0.key }
        return "  \(padded(form.key)) \(fields.joined(separator: " "))"
      }
    let kinds = NoticeKind.allCases.map { "  \(padded($0.rawValue)) \($0.meaning)" }
    return head + "\n" + forms.joined(separator: "\n") + "\n\n" + middle + "\n"
      + kinds.joined(separator: "\n") + "\n"
  }

  private static func padded(_ word: String) -> String {
    word + String(repeating: " ", count: max(0, 18 - word.count))
  }

  private static let head = """
    Events, version 1: one JSON object to a line, UTF-8, at most 65,536 bytes.

      {"v":1,"source":"court-portal","id":"8841","at":"2026-11-24T15:02:11Z",
       "kind":"hearing","case":"A000-000-000","fields":{"date":"2026-12-01","time":"9:30"}}
      {"v":1,"source":"watch","id":"n-17","kind":"hearing-moved-up","case":9000101,
       "before":"2026-12-20","after":"2026-12-08","text":"seen on the court's page"}
      (each on one line)

      v       1
      source  who sends it, at most 200 bytes
      id      what the source calls it; the same line again is counted, not stored, and another
              content under the same id is refused
      at      when it happened, such as 2026-11-24T15:02:11Z or with -05:00; may be left out
      kind    a form of a fact, or a kind of notice
      case    the case's number, or an A-number in a clinic's own docket
      fields  of a fact: what `vigil add` takes, as texts
      day     of a notice: the day it is about
      before, after   of a notice: the value that changed, days as 2026-12-01, codes as codes
      days    of a notice: by how many days; counted from before and after where it is left out
      text    of a notice: a line of the sender's own, at most 2,000 bytes

    Facts, for a clinic's own docket; they are entered as if somebody had typed them. Fields with a
    star are needed.

    """

  private static let middle = """
    Notices, for any docket. They change no fact; `notice` needs a text and no case.

    """
}
