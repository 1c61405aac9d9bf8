public import CaseModel
public import TextLayout

/// What stands at the top of a report and on every page of it: nothing is quoted without these.
public struct ReportHead: Hashable, Sendable {
  /// The report's title.
  public var title: SafeText
  /// The docket it was made from.
  public var docket: SafeText
  /// The day the data is as of.
  public var asOf: SafeText
  /// The release, or the clinic's own record.
  public var release: SafeText
  /// What is counted.
  public var definition: SafeText
  /// The filter, as typed; empty where there is none.
  public var filter: SafeText
  /// How many cases pass.
  public var total: Int
  /// How the total is shown; nil shows it as it is.
  public var shownTotal: ShownCount?
  /// How many rows are printed, by which pages are counted; nil where as many as cases.
  public var rows: Int?
  /// What the codes in the rows mean; empty where each stands beside its code, or there are many.
  public var codes = SafeText.empty
  /// What the reader must not overlook: rows that could not be read, protection that is narrow.
  public var cautions: [SafeText] = []

  /// Makes a head.
  public init(
    title: SafeText,
    docket: SafeText,
    asOf: SafeText,
    release: SafeText,
    definition: SafeText,
    filter: SafeText,
    total: Int,
  ) {
    self.title = title
    self.docket = docket
    self.asOf = asOf
    self.release = release
    self.definition = definition
    self.filter = filter
    self.total = total
  }

  /// The facts in the order they are printed, each with its name.
  var facts: [(name: SafeText, value: SafeText)] {
    var facts: [(name: SafeText, value: SafeText)] = [
      ("Docket", docket), ("As of", asOf), ("Release", release),
      ("Filter", filter.isEmpty ? "none" : filter), ("Counted", definition),
      ("Total", SafeText(shownTotal.map(\.grouped) ?? total.grouped)),
    ]
    if !codes.isEmpty { facts.append(("Codes", codes)) }
    return facts + cautions.map { ("Caution", $0) }
  }
}

extension ShownCount {
  /// The count in words, its thousands set apart.
  fileprivate var grouped: String {
    if case .exact(let count) = self { count.grouped } else { text }
  }
}
