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
  ///   - total: How many there are.
  init(
    _ title: SafeText,
    of profile: DocketProfile,
    named name: SafeText,
    definition: SafeText,
    filter: SafeText,
    total: Int,
  ) {
    self.init(
      title: title,
      docket: name,
      asOf: SafeText(profile.asOf.description),
      release: profile.releaseWords,
      definition: definition,
      filter: filter,
      total: total,
    )
  }
}

extension DocketProfile {
  /// The release the data is from, with its day, or the clinic whose record it is.
  var releaseWords: SafeText {
    guard let latest = courtRelease else { return SafeText(name) }
    return SafeText("\(latest.label), as of \(latest.asOf)")
  }
}
