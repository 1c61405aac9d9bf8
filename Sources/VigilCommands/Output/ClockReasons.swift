import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Why each deadline of a report is what it is.
///
/// The list keeps days and rules alone; the reasons are derived from the histories of its cases.
///
/// > Complexity: A history is read for each row, about a third of a millisecond; those of the rows
///   just before are kept.
struct ClockReasons {
  /// The column of data formats.
  static let column = ReportColumn(key: "why", title: "Why", width: 60, isNumber: false)

  private let open: OpenDocket
  private var clocks: [Int64: [Clock]] = [:]
  private var rules: [String: Phrase] = [:]
  private let language: Language

  /// The most histories kept, so that a report of millions of rows needs no more memory than one
  /// of thousands.
  private static let mostKept = 1_000

  /// What is said of a row whose deadline the facts do not give.
  private static let unfounded: SafeText =
    "not what the facts give today; vigil check tells where the lists are wrong"

  /// Nil for lists without deadlines; and for public dockets unless it is asked for, because a
  /// release has millions of deadlines and nobody files anything of them.
  init?(_ open: OpenDocket, _ list: CaseList, isAsked: Bool, in language: Language) {
    guard list.rows == .clocks, isAsked || open.profile.kind == .caseload else { return nil }
    self.open = open
    self.language = language
  }

  /// Everything the deadline of a row says of itself, on one line.
  mutating func words(of row: CaseSummary) throws -> SafeText {
    try clock(of: row).map { language.safe($0.sentence(asOf: open.profile.asOf)) }
      ?? language.safe(ClockReasons.unfounded)
  }

  /// How the deadline of a row was counted; what its rule says of itself is kept for the end.
  mutating func count(of row: CaseSummary) throws -> SafeText {
    guard let clock = try clock(of: row) else { return language.safe(ClockReasons.unfounded) }
    let name = "\(clock.rule.id) \(clock.rule.version)"
    if rules[name] == nil { rules[name] = clock.ruleSentence(asOf: open.profile.asOf) }
    return language.safe(clock.countSentence)
  }

  /// What each rule of the rows says of itself, by name.
  var ruleWords: [SafeText] {
    guard !rules.isEmpty else { return [] }
    return [language.safe("The rules of these deadlines")]
      + rules.sorted { $0.key < $1.key }.map { language.safe($0.value) }
  }

  private mutating func clock(of row: CaseSummary) throws -> Clock? {
    try clocks(of: row.caseID)
      .first { $0.rule.id == row.nextClock && $0.due == row.nextClockOn }
  }

  private mutating func clocks(of id: Int64) throws -> [Clock] {
    if let known = clocks[id] { return known }
    let history = try open.reader.history(of: id)
    let found = history?.derive(asOf: open.profile.asOf, plan: open.plan).clocks() ?? []
    if clocks.count == ClockReasons.mostKept { clocks.removeAll(keepingCapacity: true) }
    clocks[id] = found
    return found
  }
}
