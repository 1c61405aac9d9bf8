import CaseModel

/// Who a made-up case is about and where it began; riders share their lead's.
struct SampleProfile {
  var nationality: String
  var language: String
  var court: String
  var caseType: String
  var filedOn: Day
  /// D detained, N never, R released.
  var custody: String

  /// Whether the respondent sits in detention.
  var isDetained: Bool { custody == "D" }

  /// Draws a profile.
  init(asOf: Day, _ random: inout DemoRandom) {
    let origin = random.pick(SampleOrigins.nationalities)
    nationality = origin
    language = random.pick(SampleOrigins.languages(of: origin))
    filedOn = SampleProfile.filing(asOf: asOf, &random)
    custody = random.pick(SampleProfile.custodies)
    caseType =
      filedOn < SampleProfile.reform
      ? random.pick(SampleProfile.earlyTypes) : random.pick(SampleProfile.types)
    if caseType == "CFR" || caseType == "RFR" { custody = "D" }
    court = SampleCourts.court(of: origin, isDetained: custody == "D", &random)
  }

  /// The day removal took the place of deportation and exclusion.
  ///
  /// > Source: Illegal Immigration Reform and Immigrant Responsibility Act of 1996, section 309:
  /// > 1997-04-01.
  private static let reform = Day(number: 9952)

  private static let custodies = Weighted([("N", 0.66), ("D", 0.23), ("R", 0.11)])

  /// > Source: Counts by case type in the release of October 2025.
  private static let types = Weighted([
    ("RMV", 1038), ("CFR", 20), ("DDC", 13), ("WHO", 4), ("RFR", 3.6), ("AOC", 2), ("REC", 0.25),
    ("CSR", 0.13), ("NAC", 0.04),
  ])

  private static let earlyTypes = Weighted([("DEP", 1107), ("EXC", 207), ("REC", 2)])

  /// Years before the release's day, and the share of cases filed in them.
  private static let ages = Weighted([
    ((1, 2), 10.0), ((2, 3), 12), ((3, 4), 10), ((0, 1), 6), ((4, 5), 7), ((5, 8), 12),
    ((8, 12), 10), ((12, 20), 15), ((20, 30), 14), ((30, 38), 4),
  ])

  private static func filing(asOf: Day, _ random: inout DemoRandom) -> Day {
    let years = random.pick(ages)
    return asOf - random.between(years.0 * 365 + 5, years.1 * 365)
  }
}
