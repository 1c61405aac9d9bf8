import CaseModel
import TextLayout

/// The pane of countries and states: what is listed, which row is selected, how far its card is
/// scrolled.
struct WorldState: Sendable {
  /// What the list is for.
  enum Purpose: Hashable, Sendable {
    /// Everything known of countries, states, claims and figures.
    case everything
    /// Final orders by country, and what is known of carrying them out.
    case returns
  }

  /// What the list is for.
  let purpose: Purpose
  let book: FactBook
  /// What is listed.
  private(set) var kind = FactSubject.Kind.country
  /// The selected row of each kind, by its subject, so that new counts never move it.
  private var chosen: [FactSubject.Kind: FactSubject] = [:]
  /// What the docket counts; nil until it is known.
  var counts: WorldCounts? { didSet { sort() } }
  /// Whether the counts are to be asked for again.
  var wantsCounts = true
  /// Whether the card fills the pane.
  var isCardOpen = false
  /// The first line of the card that is shown.
  var scroll = 0
  /// The subjects of the kind, in the order of the list.
  private(set) var subjects: [FactSubject] = []
  /// The labels of courts, by which they belong to states.
  var labels = CodeLabels.fallback

  init(_ book: FactBook, for purpose: Purpose = .everything) {
    self.book = book
    self.purpose = purpose
    sort()
  }

  /// The selected subject; nil where the list is empty.
  var subject: FactSubject? { subjects.indices.contains(index) ? subjects[index] : nil }

  /// The selected row.
  var index: Int { chosen[kind].flatMap { subjects.firstIndex(of: $0) } ?? 0 }

  /// Lists the kind of a subject and selects it; false where nothing is known of it.
  mutating func show(_ subject: FactSubject) -> Bool {
    guard book.subjects(subject.kind).contains(subject) else { return false }
    kind = subject.kind
    sort()
    chosen[kind] = subject
    scroll = 0
    return true
  }

  /// What ICE counts of a country's removals by federal fiscal year; empty where nothing is loaded.
  func removals(of country: FactSubject) -> [Int: ShownCount] {
    guard country.kind == .country else { return [:] }
    return counts?.removals?.countries[book.iceName(of: country)] ?? [:]
  }

  /// Removals by ICE in the latest year: of the file that is loaded, else of what is in print.
  ///
  /// An older file, such as one of a single area, does not hide what was printed since.
  func latestRemovals(of country: FactSubject) -> String {
    let loaded = removals(of: country)
    let fact = book.latest("removals", about: country)
    let printed = fact.flatMap { Int("\($0.asOf)".suffix(4)) } ?? 0
    if let year = loaded.keys.max(), year >= printed, let count = loaded[year] {
      return "\(count.grouped) FY\(year)"
    }
    guard let fact else { return "" }
    return "\(fact.number?.shown ?? "") \(fact.asOf) [\(fact.certainty.rawValue)]"
  }

  /// The state of a court; nil where the court's label names none.
  func state(ofCourt code: String) -> FactSubject? {
    guard let label = labels.label(code, in: .court), let last = label.split(separator: " ").last
    else { return nil }
    let state = FactSubject(.state, String(last))
    return book.subjects(.state).contains(state) ? state : nil
  }

  /// Selects a row, the nearest there is.
  mutating func select(_ row: Int) {
    guard !subjects.isEmpty else { return }
    chosen[kind] = subjects[min(max(0, row), subjects.count - 1)]
    scroll = 0
  }

  /// Lists the kind some places further, wrapping round.
  mutating func turn(_ step: Int) {
    let kinds = FactSubject.Kind.allCases
    let place = kinds.firstIndex(of: kind) ?? 0
    guard purpose == .everything else { return }
    kind = kinds[(place + step + kinds.count) % kinds.count]
    isCardOpen = false
    scroll = 0
    sort()
  }

  /// What the docket counts of a subject; nil where it counts nothing by it, or has not yet.
  func row(of subject: FactSubject) -> WorldCounts.Row? {
    guard let counts else { return nil }
    switch subject.kind {
    case .country: return counts.nationalities[subject.code] ?? WorldCounts.Row()
    case .state: return counts.row(ofState: subject, labels)
    default: return nil
    }
  }

  /// The courts of a state with what the docket counts of them, most pending cases first.
  func courts(of state: FactSubject) -> [(code: String, row: WorldCounts.Row)] {
    counts?.courts(ofState: state, labels) ?? []
  }

  /// Countries and states with most pending cases come first, then those with most final orders in
  /// print; claims and figures keep their numbers.
  private mutating func sort() {
    let all = book.subjects(kind)
    guard kind == .country || kind == .state else {
      subjects = all
      return
    }
    let weights = all.map { subject in
      let printed = book.latest(kind == .country ? "final-orders" : "detained", about: subject)
      let row = row(of: subject)
      let counted = purpose == .returns ? row?.final : row?.pending
      return (subject, counted ?? 0, printed?.number ?? 0)
    }
    subjects = weights.sorted { ($1.1, $1.2, $0.0) < ($0.1, $0.2, $1.0) }.map(\.0)
  }
}
