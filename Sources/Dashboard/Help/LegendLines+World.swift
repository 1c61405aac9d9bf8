import CaseModel
import TerminalKit
import TextLayout

extension LegendLines {
  /// What the marks, columns and topics of countries and states mean.
  static func world(_ room: Int) -> [Strip] {
    let marks =
      Certainty.allCases.map { ("[\($0.rawValue)]", $0.words) }
      + [("!", "older than a year, or past the day it has to be looked at again")]
    let kinds: [FactSubject.Kind] = [.country, .state, .nation, .claim, .article]
    return entries("Marks", marks, room) + entries("Columns", columns, room)
      + kinds.flatMap { kind in
        let topics = FactTopic.all.filter { $0.kinds.contains(kind) }
        return entries(kind.title, topics.map { ($0.title, $0.meaning) }, room)
      }
  }

  /// What each queue holds, and what the words beside its items mean.
  static func queues(_ queues: [Queue], _ room: Int) -> [Strip] {
    let queues = queues.map { ($0.title, $0.definition) }
    return entries("Queues", queues, room) + entries("Words beside them", queueWords, room)
  }

  private static func entries(
    _ title: String,
    _ entries: [(String, String)],
    _ room: Int,
  ) -> [Strip] {
    guard !entries.isEmpty else { return [] }
    return [Strip(SafeText(words: title), .heading)]
      + entries.flatMap { value(SafeText(words: $0.0), SafeText(words: $0.1), room) } + [Strip()]
  }

  private static let columns = [
    ("Pending", "cases of the open docket that are pending"),
    ("Ordered", "cases of the open docket in which a removal order stands or may"),
    ("Final", "those whose order is administratively final, 8 CFR 1241.1"),
    ("Detained*", "of these, those last recorded as detained; where they are now is not told"),
    ("No counsel", "the share of the pending cases without counsel on record"),
    ("Days waited", "the mean wait of the pending cases, from the charging document to this day"),
    ("ICE: final", "people with a final order on ICE's docket of those not detained"),
    ("ICE: removed", "removals ICE counts in the latest year that is loaded or in print"),
    ("287(g)", "agreements of local police with ICE under INA 287(g)"),
    ("Stance", "what a state's law says of helping ICE, in words; no judgement of the state"),
  ]

  private static let queueWords = [
    ("Open", "items nobody has finished or put off"),
    ("Oldest", "how long the oldest of them has waited"),
    ("In, hourly", "how many came in each of the last 24 hours"),
    ("Done", "how many were finished in each of them"),
    ("new", "nobody works on the item"),
    ("yours", "you have claimed the item; others see your name"),
    ("left", "a claim its holder has not touched for long; I gives it back"),
    ("until", "put off, and back on that day"),
  ]
}
