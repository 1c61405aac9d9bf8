import Testing

@testable import CaseModel

@Suite("Measures and published figures")
struct MeasureTests {
  @Test("Every measure has a word of its own and says everything it has to")
  func whole() {
    #expect(Set(Measure.all.map(\.key)).count == Measure.all.count)
    for measure in Measure.all {
      let texts = [
        measure.title, measure.population, measure.rule, measure.dated, measure.leftOut,
        measure.source,
      ]
      #expect(texts.allSatisfy { !$0.isEmpty }, "\(measure.key)")
      #expect(measure.rivals.contains(measure))
    }
  }

  @Test("A rival is found by its owner")
  func rivals() throws {
    let trac = try #require(Measure.named("grants-trac"))
    #expect(trac.rival(of: .eoir)?.key == "grants-eoir")
    #expect(Measure.matching("pending").count == 5)
    #expect(Measure.matching("nothing").isEmpty)
  }

  @Test("Every published figure is read, with its measure where it can be computed")
  func published() throws {
    #expect(PublishedFigure.all.count == 142)
    #expect(
      PublishedFigure.all.filter { $0.measure == nil }.map(\.key) == ["EOIR-J19", "EOIR-JC19"]
    )
    let figure = try #require(PublishedFigure.all.first { $0.key == "TRAC-P2009-11-30" })
    #expect(figure.value == 228_421 && figure.period.last == Day("2009-11-30"))
    #expect(figure.tolerance == .percent(5))
    for figure in PublishedFigure.all where !figure.filter.isEmpty {
      #expect(throws: Never.self, "\(figure.key)") {
        try FilterReading(figure.filter, FilterVocabulary())
      }
    }
  }

  @Test(
    "Inside and outside are said in words",
    arguments: [
      (228_421.0, "inside the tolerance"), (239_842, "inside the tolerance"),
      (239_900, "outside the tolerance"), (100, "outside the tolerance"),
    ],
  )
  func agreement(computed: Double, words: String) throws {
    let figure = try #require(PublishedFigure.all.first { $0.key == "TRAC-P2009-11-30" })
    #expect(FigureAgreement(figure, computed: computed).words == words)
    #expect(FigureAgreement(figure, computed: nil).isInside == nil)
  }

  @Test(
    "A line that does not have the form is named",
    arguments: [
      "X = pending-eoir | all | - | 2009 | 1 | 5% | S",
      "[s]\nX = nothing | all | - | 2009 | 1 | 5% | S",
      "[s]\nX = pending-eoir | all | - | June | 1 | 5% | S",
      "[s]\nX = pending-eoir | all | - | 2009 | one | 5% | S",
      "[s]\nX = pending-eoir | all | - | 2009 | 1 | some | S",
    ],
  )
  func mistakes(text: String) {
    #expect(throws: FactFileError.self) { try PublishedFigure.read(text) }
  }

  @Test("Periods are named and cut as people name them")
  func periods() {
    let years = FigurePeriod.series(.fiscalYear, from: Day("2022-11-01"), to: Day("2024-12-31"))
    #expect(years.map(\.title) == ["FY2023", "FY2024", "FY2025"])
    #expect(years.map(\.first) == [Day("2022-10-01"), Day("2023-10-01"), Day("2024-10-01")])
    #expect(years.last?.last == Day("2024-12-31") && years.last?.isCut == true)
    let quarters = FigurePeriod.series(.quarter, from: Day("2024-05-01"), to: Day("2024-07-01"))
    #expect(quarters.map(\.title) == ["2024-Q2", "2024-Q3"])
    // July 2024 has 23 weekdays, of which the fourth is a holiday.
    let july = FigurePeriod("2024-07", Day("2024-07-01"), Day("2024-07-31"), asOf: asOf)
    #expect(july.workingDays == 22)
  }

  @Test(
    "The state of a court ends its name",
    arguments: [
      ("NYC", "NY"), ("ELP", "TX"), ("SIN", nil), ("nowhere", nil),
    ] as [(String, String?)],
  )
  func states(court: String, state: String?) {
    #expect(CourtZone.state(of: court, labels: .fallback) == state)
  }
}
