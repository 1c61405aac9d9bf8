/// A field beside a list whose values are counted for the cases that pass, so that somebody sees
/// what to narrow it by.
public struct Facet: Hashable, Sendable {
  /// What is counted.
  public let grouping: Grouping
  /// The values shown, in the facet's order; a case may have none.
  public var values: [GroupCount]
  /// The values left out after those.
  public var others: Int
  /// The cases that have one of these.
  public var otherCases: Int

  /// The most values shown of a facet.
  public static let most = 8

  /// Makes a facet of the groups of its list: years from the latest, other values by their count.
  public init(_ grouping: Grouping, groups: [GroupCount]) {
    self.grouping = grouping
    let filled = groups.filter { $0.count > 0 }
    let ordered = grouping.isYear ? filled.latestFirst : filled.largestFirst
    values = Array(ordered.prefix(Facet.most))
    let rest = ordered.dropFirst(Facet.most)
    others = rest.count
    otherCases = rest.reduce(0) { $0 + $1.count }
  }
}

extension [GroupCount] {
  /// The groups from the last key, those without a value at the end.
  fileprivate var latestFirst: [GroupCount] {
    filter { $0.keys.first != .empty }.reversed() + filter { $0.keys.first == .empty }
  }

  /// The groups from the largest, those of one size as they were.
  fileprivate var largestFirst: [GroupCount] {
    enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}

extension Grouping {
  /// Whether days are counted by their year.
  fileprivate var isYear: Bool {
    switch self {
    case .year, .fiscalYear: true
    case .field: false
    }
  }

  /// The test of a filter that passes the cases with a value, such as `nat:CH`.
  ///
  /// - Parameters:
  ///   - value: A value of the grouping; an empty one is none.
  ///   - labels: The labels of codes; a code they lack is asked for as it is stored.
  /// - Returns: The test as it would be typed.
  public func test(of value: CellValue, labels: CodeLabels = .fallback) -> String {
    let key = field.key
    switch (value, self, field.kind) {
    case (.text(let code), _, .openChoice(let choices))
    where !choices.contains { $0.code == code }:
      return "\(key):=\(FilterText.quoted(code))"
    case (.text(let code), _, .code(let table?)) where labels.code(code, in: table) != code:
      return "\(key):=\(FilterText.quoted(code))"
    case (.empty, _, _): return "\(key):none"
    case (.integer(let year), .fiscalYear, _): return "\(key):FY\(year)"
    case (.integer(let number), .field, .flag): return "\(key):\(number == 0 ? "no" : "yes")"
    case (.integer(let number), .field, .day):
      return "\(key):\(Day(number: Int32(clamping: number)))"
    case (.integer(let number), _, _): return "\(key):\(number)"
    case (.text(let text), _, _): return "\(key):\(FilterText.quoted(text))"
    }
  }

  /// A value in words: a code with its label, a choice by its title.
  public func words(of value: CellValue, labels: CodeLabels, asOf day: Day) -> String {
    switch (value, self) {
    case (.empty, _): return "none"
    case (.integer(let year), .year): return String(year)
    case (.integer(let year), .fiscalYear): return "FY\(year)"
    default: return field.longText(value, labels: labels, asOf: day)
    }
  }
}

extension CaseList {
  /// What is counted beside the list.
  ///
  /// - Parameter kind: The kind of docket: a public one names no attorney.
  /// - Returns: The groupings, the most telling first.
  public func facets(for kind: DocketKind) -> [Grouping] {
    facetKeys.split(separator: " ").compactMap { Grouping(String($0), in: self) }
      .filter { kind == .caseload || !$0.field.isOfClients }
  }

  private var facetKeys: String {
    switch key {
    case "hearings": "court judge nat cal rep custody medium year lang attorney"
    case "orders": "order court nat year absentia rep limb judge relief custody attorney"
    case "repatriation": "stage nat custody year limb order to court rep attorney"
    case "clocks": "clock court nat custody order rep attorney"
    default: "case court nat outcome year rep custody judge lang relief attorney"
    }
  }
}
