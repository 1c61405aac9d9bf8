public import CaseModel
import TextLayout

/// Everything known of a country, a state or a claim, as a card of text.
public struct FactPage: Sendable {
  private let book: FactBook
  private let subject: FactSubject
  private let facts: [WorldFact]
  private let today: Day
  private let width: Int

  /// Makes the card of a subject from those of its facts that are asked for.
  ///
  /// > Units: The width of the page, in cells.
  public init(
    _ book: FactBook,
    _ subject: FactSubject,
    _ facts: [WorldFact],
    today: Day,
    width: Int,
  ) {
    self.book = book
    self.subject = subject
    self.facts = facts
    self.today = today
    self.width = max(40, width)
  }

  /// The card: a heading, then each fact with its date, mark and source beneath it.
  public var text: String {
    let isNumbered = Int(subject.code) != nil
    let name = book.name(of: subject)
    let heading = isNumbered ? "\(subject.code)  \(name)" : "\(name) (\(subject.code))"
    return line(heading) + facts.map(entry).joined()
  }

  private func entry(_ fact: WorldFact) -> String {
    let title = SafeText("  " + fact.topic.title)
    let value = fact.number.map { "\($0.shown) \(fact.topic.unit)" } ?? fact.value
    return wrapped(value, behind: title) + wrapped(origin(of: fact), behind: .empty)
  }

  private func origin(of fact: WorldFact) -> String {
    var words = "as of \(fact.asOf); \(fact.certainty.words); \(fact.source)"
    if !fact.file.isEmpty { words += "; your fact, \(fact.file)" }
    guard let check = fact.checkAgainBy else {
      return words + (fact.isDue(on: today) ? "; more than a year old" : "")
    }
    return words
      + (check < today ? "; look again: to be checked by \(check)" : "; check again by \(check)")
  }

  private func wrapped(_ text: String, behind title: SafeText) -> String {
    SafeText(text).wrapped(to: width - FactPage.indent).enumerated()
      .map { index, part in
        line((index == 0 ? title : .empty).padded(to: FactPage.indent) + part)
      }
      .joined()
  }

  private func line(_ text: String) -> String { line(SafeText(text)) }

  private func line(_ text: SafeText) -> String { text.withoutTrailingBlanks.text + "\n" }

  /// The column at which values begin.
  private static let indent = 30
}
