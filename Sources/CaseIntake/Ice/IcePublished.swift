import CaseModel

/// Removals by fiscal year as ICE has published them.
enum IcePublished {
  /// > Source: ICE annual reports and detention statistics workbooks: fiscal year 2018 report,
  /// > appendix by country, for 2017 and 2018; workbooks at the end of the later years.
  static let removals: [Int: Int] = [
    2017: 226_119, 2018: 256_085, 2019: 267_258, 2020: 185_884, 2021: 59_011, 2022: 72_177,
    2023: 142_580, 2024: 271_484,
  ]

  /// What workbooks of the time had that were made before the year was out.
  private static let yearToDate = [2021: 55_590, 2022: 69_019]

  /// Compares a year's sum with ICE's own.
  static func check(
    _ year: Int,
    sum: Int,
    line: Int,
    column: String,
    _ findings: inout IceFindings,
  ) {
    guard let published = removals[year], sum != published else { return }
    if sum == yearToDate[year] {
      let what = "fiscal year \(year) has \(sum), the published year \(published)"
      return findings.note(.yearToDate, line: line, column: column, what)
    }
    let what = "fiscal year \(year) comes to \(sum), ICE's own number is \(published)"
    findings.note(.unlikePublished, line: line, column: column, what)
  }
}
