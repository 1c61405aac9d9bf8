public import CaseModel
public import TextLayout

/// What stands beside a figure wherever it is shown: whose definition, of whom, from when, what is
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
  public var text: SafeText {
    let parts = table.question.measures.indices.map { place in
      ([words(of: place)] + [published(place)].compactMap { $0 }).joined(separator: " ")
    }
    return SafeText(parts.joined(separator: " ") + periods)
  }

  private var periods: String {
    guard let first = table.question.periods.first, let last = table.question.periods.last else {
      return ""
    }
    let from = first.workingDays == 0 && first.title == "all" ? "the beginning" : "\(first.first)"
    return " Period: \(from) to \(last.last)."
  }

  private func words(of place: Int) -> String {
    let measure = table.question.measures[place]
    let last = table.total.values[place].last
    let basis = last.map { Double($0.basis).shown } ?? "0"
    if case .missing? = last {
      return "\(measure.title): not counted, because \(last?.detail ?? "")."
    }
    let missing = table.leftOut[place]
    let lacking = missing > 0 ? " \(Double(missing).shown) rows lack a day and are left out." : ""
    return """
      \(measure.title) (\(measure.owner.rawValue), \(measure.certainty.words)): \
      \(measure.population); \(measure.rule); counted by \(measure.dated). Left out: \
      \(measure.leftOut).\(lacking) N \(basis) in the last period. Source: \(measure.source).
      """
  }

  private func published(_ place: Int) -> String? {
    let measure = table.question.measures[place]
    guard table.question.courts.isEmpty, let last = table.question.periods.last,
      let figure = PublishedFigure.nearest(to: measure, on: last.last, filter: filter)
    else { return nil }
    let printed =
      "Nearest published: \(figure.value.shown) for \(figure.period) (\(figure.source))"
    guard figure.period.last == last.last, let value = table.total.values[place].last else {
      return printed + ", of another period."
    }
    let agreement = FigureAgreement(figure, computed: figure.number(of: value))
    let difference = agreement.percent.map { ", \($0.shown) % away" } ?? ""
    return printed + difference + ", \(agreement.words)."
  }
}
