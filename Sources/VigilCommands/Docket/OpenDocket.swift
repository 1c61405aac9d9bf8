import CaseModel
import CaseReports
import CaseStore
import Foundation
import TextLayout

/// A docket opened for reading, with what stands on every page made from it.
struct OpenDocket {
  let reader: DocketReader
  let plan: ClockPlan
  let profile: DocketProfile
  let labels: CodeLabels
  let name: SafeText

  init(_ options: DocketOptions) throws {
    let docket = try options.open()
    reader = try docket.reader()
    plan = docket.plan
    profile = try reader.profile()
    if profile.rules != plan.fingerprint { StandardError.say(OpenDocket.otherRules) }
    labels = try reader.labels()
    name = SafeText(URL(filePath: options.path).lastPathComponent)
  }

  /// What is said of a public docket whose lists were derived by other rules than those of now.
  private static let otherRules = """
    the rules of deadlines have changed since this release was loaded: its lists go by the \
    earlier ones until it is imported again
    """

  /// The release the data is from, or the clinic whose record it is.
  var release: SafeText {
    guard let latest = profile.courtRelease else { return SafeText(profile.name) }
    return SafeText("\(latest.label), as of \(latest.asOf)")
  }

  /// The head of a report of a list.
  func head(_ query: ListQuery, filter: String, total: Int) -> ReportHead {
    ReportHead(
      title: SafeText(query.list.title),
      docket: name,
      asOf: SafeText(profile.asOf.description),
      release: release,
      definition: SafeText(query.list.definition),
      filter: SafeText(filter),
      total: total,
    )
  }
}

extension Filter {
  /// Reads a filter given as the words of a command line.
  static func read(_ words: [String]) throws -> Filter {
    let text = words.joined(separator: " ")
    do {
      return try Filter(text)
    } catch {
      let before = SafeText(String(text.prefix(error.column - 1)))
      let pointer = SafeText.spaces(before.cells).text + "^"
      throw Problem(
        .usage,
        "the filter is not understood\n  \(text)\n  \(pointer) \(error.message)",
      )
    }
  }
}
