import Testing

@testable import CaseModel

/// Numbers here were computed with numpy 2.4.6, statsmodels 0.15.0 and lifelines 0.30.3.
@Suite("Statistics agree with known implementations")
struct StatisticsTests {
  private func isNear(_ one: Double?, _ other: Double) -> Bool {
    one.map { abs($0 - other) < 1e-9 } ?? false
  }

  @Test(
    "Mean and quantiles are numpy's",
    arguments: [
      ([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], [4.0, 2.5, 4, 5, 6]),
      ([10, 20], [15.0, 12.5, 15, 17.5, 19]),
      ([7], [7.0, 7, 7, 7, 7]),
    ],
  )
  func spread(values: [Int], expected: [Double]) {
    let spread = Spread(values.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    #expect(spread.count == values.count)
    let found = [
      spread.mean, spread.firstQuartile, spread.median, spread.thirdQuartile, spread.ninetieth,
    ]
    for (one, other) in zip(found, expected) { #expect(isNear(one, other)) }
  }

  @Test("Nothing has no mean")
  func nothing() {
    #expect(Spread([:]).mean == nil && Spread([:]).median == nil)
    #expect(Proportion(0, of: 0).value == nil && Proportion(0, of: 0).interval == nil)
    #expect(Proportion(3, of: 2).interval == nil)
    #expect(SurvivalMedian(ended: [:], open: [:]).median == nil)
  }

  /// statsmodels.stats.proportion.proportion_confint, method wilson.
  @Test(
    "The Wilson interval is that of statsmodels",
    arguments: [
      (4062, 15_540, 0.25454117788750497, 0.26835668364519694),
      (1783, 9269, 0.184465575118135, 0.20051258661080507),
      (0, 9, 0, 0.29914504841954415), (9, 9, 0.7008549515804557, 1),
      (1, 1, 0.2065493143772374, 1), (25_064, 28_570, 0.8734284172124015, 0.8810378673110987),
    ],
  )
  func wilson(numerator: Int, denominator: Int, low: Double, high: Double) {
    let interval = Proportion(numerator, of: denominator).interval
    #expect(isNear(interval?.lowerBound, low) && isNear(interval?.upperBound, high))
  }

  /// Freireich's trial of 6-MP in leukaemia (Blood 21 (1963) 699): weeks of remission; medians by
  /// lifelines, intervals by statsmodels' SurvfuncRight.quantile_ci, method linear.
  @Test("The Kaplan-Meier median is that of lifelines, its interval that of statsmodels")
  func survival() {
    let treated = SurvivalMedian(
      ended: [6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1],
      open: [6: 1, 9: 1, 10: 1, 11: 1, 17: 1, 19: 1, 20: 1, 25: 1, 32: 2, 34: 1, 35: 1],
    )
    #expect(treated.count == 21 && treated.ended == 9)
    #expect(treated.median == 23 && treated.low == 13 && treated.high == nil)
    let placebo = SurvivalMedian(
      ended: [
        1: 2, 2: 2, 3: 1, 4: 2, 5: 2, 8: 4, 11: 2, 12: 2, 15: 1, 17: 1, 22: 1, 23: 1,
      ],
      open: [:],
    )
    #expect(placebo.median == 8 && placebo.low == 4 && placebo.high == 11)
    let short = SurvivalMedian(ended: [5: 1], open: [6: 1, 7: 1, 8: 1])
    #expect(short.median == nil && short.low == 5 && short.high == nil)
    #expect(FigureValue.survival(short).text() == "not reached")
  }
}
