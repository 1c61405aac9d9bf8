import CaseModel
import CaseReports
import CaseStore
import TextLayout

extension ReportHead {
  /// Makes the head of what is counted in a docket, as of the docket's own day.
  ///
  /// - Parameters:
  ///   - title: What the report is.
  ///   - profile: The docket.
  ///   - name: What the docket's file is called.
  ///   - definition: What is counted.
  ///   - filter: The filter, as it was understood; empty for none.
  ///   - withheld: What is kept out of it and why; empty where nothing is.
  ///   - total: How many there are.
  init(
    _ title: SafeText,
    of profile: DocketProfile,
    named name: SafeText,
    definition: Phrase,
    filter: SafeText,
    withheld: Phrase,
    total: Int,
  ) {
    self.init(
      title: title,
      docket: name,
      asOf: SafeText(profile.asOf.description),
      release: profile.releaseWords,
      definition: definition,
      filter: filter,
      withheld: withheld,
      total: total,
    )
  }
}

extension DocketProfile {
  /// The release the data is from, with its day, or the clinic whose record it is.
  var releaseWords: Phrase {
    guard let latest = courtRelease else { return Phrase(value: name) }
    return "\(latest.label), as of \(latest.asOf)"
  }

  /// What a page of the docket is made from.
  ///
  /// - Parameter name: What the docket's file is called.
  /// - Returns: The docket and its release.
  func source(named name: SafeText) -> PageSource {
    PageSource(docket: name, release: releaseWords)
  }
}

extension Phrase {
  /// What is said of rows that are left out because no more were asked for; empty if none are.
  ///
  /// - Parameters:
  ///   - limit: The most rows asked for; nil for all.
  ///   - count: How many there are.
  /// - Returns: A few words.
  static func rowsCut(_ limit: Int?, of count: Int) -> Phrase {
    guard let limit, limit < count else { return "" }
    return "\((count - limit).grouped) of \(count.grouped) rows, beyond the number asked for"
  }
}
