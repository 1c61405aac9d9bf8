public import CaseModel
public import Languages
import TextLayout

/// A deadline on paper: how it was counted, where the rule is, and what is not applied.
public struct ClockPage: Sendable {
  private let clock: Clock
  private let today: Day

  /// Makes the page of a clock, seen from a day.
  public init(_ clock: Clock, today: Day) {
    self.clock = clock
    self.today = today
  }

  /// The page as text.
  public var text: String {
    clock.lines(asOf: today).flatMap { $0.texts(indent: 0) }.map { $0.text + "\n" }.joined()
  }

  /// The page as a document in a language; the law stays in English.
  public func document(in language: Language) -> Document {
    let facts = clock.lines(asOf: today)
      .map { DocumentFact(language.safe(SafeText($0.label)), language.safe($0.text)) }
    return Document(
      title: language.safe(SafeText(clock.rule.shortName)),
      head: PageHead(
        .rules,
        asOf: SafeText(today.description),
        filter: SafeText("\(clock.rule.id) \(clock.rule.version), \(clock.trigger)"),
        definition: "one deadline, from a day by one rule; confirm with counsel",
        withheld: "",
        in: language,
      ),
      language: language,
      blocks: [.facts(facts)],
    )
  }

  /// The page as one JSON object.
  public var json: String {
    clock.json(asOf: today) + "\n"
  }
}

extension ClockLine {
  /// The line as text, wrapped, with what it is about in a column of its own.
  func texts(indent: Int) -> [SafeText] {
    SafeText(text.english).wrapped(to: 84).enumerated()
      .map { index, part in
        .spaces(indent) + (index == 0 ? SafeText(label) : .empty).padded(to: 13) + part
      }
  }
}

extension Clock {
  /// The deadline as one JSON object, with everything it says of itself.
  func json(asOf day: Day) -> String {
    let rolls = rolls.map { roll in
      JSONText.object([
        ("from", .text("\(roll.from)")), ("to", .text("\(roll.to)")),
        ("reason", .text(roll.reason)),
      ])
    }
    let others = others.map { other in
      JSONText.object([
        ("rule", .text("\(other.rule.id) \(other.rule.version)")), ("due", .day(other.due)),
        ("reason", .text(other.reason.english)),
      ])
    }
    let left = daysLeft(asOf: day).map(String.init) ?? "null"
    return JSONText.object([
      ("rule", .text(rule.id)), ("version", .bare("\(rule.version)")),
      ("name", .text(rule.shortName)), ("title", .text(rule.title)), ("trigger", .day(trigger)),
      ("triggerIs", .text(rule.trigger)), ("source", .text(source.english)),
      ("length", .text(lengthWords.english)), ("raw", .day(raw)), ("rolls", .list(rolls)),
      ("due", .day(due)), ("left", .bare(left)), ("careful", .day(careful)),
      ("onlyIf", .text(rule.condition)), ("whatCounts", .text(rule.receipt)),
      ("exceptions", .text(rule.exceptions)), ("wouldChangeWith", .text(changes.english)),
      ("here", .text(place.english)), ("authority", .text(rule.standing)),
      ("status", .text(rule.status.rawValue)), ("statusOn", .day(rule.statusOn)),
      ("confidence", .text(rule.certainty.words)), ("checkedOn", .day(rule.checkedOn)),
      ("checkAgainBy", .day(rule.checkAgainBy)),
      ("outOfDate", .bare(rule.isOutOfDate(asOf: day) ? "true" : "false")),
      ("plain", .text(rule.plain)), ("notApplied", .list(others)),
      ("advice", .text(Clock.advice)),
    ])
  }
}
