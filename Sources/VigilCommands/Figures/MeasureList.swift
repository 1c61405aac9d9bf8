import CaseModel
import CaseReports
import Languages
import TextLayout

/// Every measure with whose it is, what it counts, where from, and how sure.
struct MeasureList {
  let paper: PaperOptions

  /// Writes the list.
  func write(to output: OutputOptions) throws {
    if paper.written == .text {
      let destination = try output.begin()
      for family in MeasureFamily.allCases {
        try destination.write(try paper.language.line(Phrase(words: family.rawValue)))
        for measure in Measure.all where measure.family == family {
          try destination.write(text(measure, try paper.language))
        }
        try destination.write("\n")
      }
      return try destination.finish()
    }
    let head = ReportHead(
      title: "Measures",
      docket: "none",
      asOf: "any day",
      release: "each measure names its source",
      definition: "figures with a definition of their own; those of one question are rivals",
      filter: .empty,
      withheld: "",
      total: Measure.all.count,
    )
    try paper.write(head, MeasureList.columns, Measure.all.map(cells), to: output)
  }

  private func text(_ measure: Measure, _ language: Language) -> String {
    let words = measure.words
    let name = SafeText("  \(measure.key.padding(toLength: 20))")
    let lines =
      [name + language.safe(words.title)]
      + [words.counted, words.dated, words.source].map { "      " + language.safe($0) }
    return lines.flatMap { $0.wrapped(to: max(60, Paper.current.width)) }
      .map { $0.text + "\n" }.joined()
  }

  private func cells(_ measure: Measure) -> [SafeText] {
    [
      measure.key, measure.title, measure.family.rawValue, measure.owner.rawValue,
      measure.population, measure.rule, measure.dated, measure.leftOut, measure.source,
      measure.certainty.words,
    ]
    .map { SafeText($0) }
  }

  private static let columns = [
    ("measure", "Measure"), ("title", "Title"), ("question", "Question"), ("owner", "Whose"),
    ("population", "Population"), ("rule", "Rule"), ("dated", "Counted by"),
    ("leftOut", "Left out"), ("source", "Source"), ("certainty", "How sure"),
  ]
  .map { key, title in
    ReportColumn(key: SafeText(key), title: SafeText(title), width: 20, isNumber: false)
  }
}

extension Measure {
  /// The lines of the list in words any language has.
  fileprivate var words: (title: Phrase, counted: Phrase, dated: Phrase, source: Phrase) {
    let (owner, sure) = (Phrase(words: owner.rawValue), Phrase(words: certainty.words))
    let (people, rule) = (Phrase(words: population), Phrase(words: rule))
    let (day, rest) = (Phrase(words: dated), Phrase(words: leftOut))
    return (
      "\(Phrase(words: title))  [\(owner); \(sure)]", "of \(people): \(rule)",
      "by \(day); left out: \(rest)", "source: \(source)",
    )
  }
}

extension String {
  /// The text filled up with blanks to at least a length.
  fileprivate func padding(toLength length: Int) -> String {
    self + String(repeating: " ", count: max(1, length - count))
  }
}
