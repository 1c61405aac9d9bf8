public import CaseModel

/// What is beside a figure wherever it is shown: whose definition, of whom, from when, what is
/// left out, and the nearest published value.
public struct FigureDefinition: Sendable {
  private let table: FigureTable
  private let filter: String

  /// Makes the definitions of a table's measures.
  ///
  /// - Parameters:
  ///   - table: The figures.
  ///   - filter: The filter, as typed.
  public init(_ table: FigureTable, filter: String) {
    self.table = table
    self.filter = filter
  }

  /// The definitions as one text.
  public var text: Phrase {
    let definitions = table.question.measures.indices.flatMap { place in
      words(of: place) + [published(place)].compactMap { $0 }
    }
    return .sentences(definitions + [periods])
  }

  private var periods: Phrase {
    guard let first = table.question.periods.first, let last = table.question.periods.last else {
      return ""
    }
    return first.workingDays == 0 && first.title == "all"
      ? "Period: the beginning to \(last.last)." : "Period: \(first.first) to \(last.last)."
  }

  private func words(of place: Int) -> [Phrase] {
    let measure = table.question.measures[place]
    let last = table.total.values[place].last
    let basis = last.map { Double($0.basis).shown } ?? "0"
    if case .missing? = last {
      let reason = Phrase(words: last?.detail ?? "")
      return ["\(Phrase(words: measure.title)): not counted, because \(reason)."]
    }
    let missing = table.leftOut[place]
    let title = Phrase(words: measure.title)
    let owner = Phrase(words: measure.owner.rawValue)
    let sure = Phrase(words: measure.certainty.words)
    let population = Phrase(words: measure.population)
    let rule = Phrase(words: measure.rule)
    let dated = Phrase(words: measure.dated)
    return [
      """
      \(title) (\(owner), \(sure)): \(population); \(rule); counted by \(dated). Left out: \
      \(Phrase(words: measure.leftOut)).
      """,
      missing > 0 ? "\(Double(missing).shown) rows lack a day and are left out." : "",
      "N \(basis) in the last period. Source: \(measure.source).",
    ]
  }

  private func published(_ place: Int) -> Phrase? {
    let measure = table.question.measures[place]
    guard table.question.courts.isEmpty, let last = table.question.periods.last,
      let figure = PublishedFigure.nearest(to: measure, on: last.last, filter: filter)
    else { return nil }
    let (shown, period, source) = (figure.value.shown, figure.period, figure.source)
    guard figure.period.last == last.last, let value = table.total.values[place].last else {
      return "Nearest published: \(shown) for \(period) (\(source)), of another period."
    }
    let agreement = FigureAgreement(figure, computed: figure.number(of: value))
    let words = Phrase(words: agreement.words)
    return agreement.percent.map {
      "Nearest published: \(shown) for \(period) (\(source)), \($0.shown) % away, \(words)."
    } ?? "Nearest published: \(shown) for \(period) (\(source)), \(words)."
  }
}
