import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Why each deadline of a clinic's report is what it is.
///
/// The list keeps days and rules alone; the reasons are derived from the histories of its cases,
/// each of which is read once.
struct ClockReasons {
  /// The column of data formats.
  static let column = ReportColumn(key: "why", title: "Why", width: 60, isNumber: false)

  private let open: OpenDocket
  private var clocks: [Int64: [Clock]] = [:]
  private var rules: [String: String] = [:]

  /// Nil for lists without deadlines, and for public dockets, of which nobody files anything.
  init?(_ open: OpenDocket, _ list: CaseList) {
    guard list.rows == .clocks, open.profile.kind == .caseload else { return nil }
    self.open = open
  }

  /// Everything the deadline of a row says of itself, on one line.
  mutating func words(of row: CaseSummary) throws -> SafeText {
    SafeText(try clock(of: row)?.sentence(asOf: open.profile.asOf) ?? "")
  }

  /// How the deadline of a row was counted; what its rule says of itself is kept for the end.
  mutating func count(of row: CaseSummary) throws -> SafeText {
    guard let clock = try clock(of: row) else { return .empty }
    let name = "\(clock.rule.id) \(clock.rule.version)"
    if rules[name] == nil { rules[name] = clock.ruleSentence(asOf: open.profile.asOf) }
    return SafeText(clock.countSentence)
  }

  /// What each rule of the rows says of itself, by name.
  var ruleWords: [SafeText] {
    guard !rules.isEmpty else { return [] }
    return ["The rules of these deadlines"]
      + rules.sorted { $0.key < $1.key }.map { SafeText($0.value) }
  }

  private mutating func clock(of row: CaseSummary) throws -> Clock? {
    try clocks(of: row.caseID)
      .first { $0.rule.id == row.nextClock && $0.due == row.nextClockOn }
  }

  private mutating func clocks(of id: Int64) throws -> [Clock] {
    if let known = clocks[id] { return known }
    let history = try open.reader.history(of: id)
    let found = history?.derive(asOf: open.profile.asOf, plan: open.plan).clocks() ?? []
    clocks[id] = found
    return found
  }
}
