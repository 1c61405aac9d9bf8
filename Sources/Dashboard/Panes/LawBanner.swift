import CaseModel
import TerminalKit
import TextLayout

/// Says over the clocks which rules have to be checked again, and which the courts have not
/// settled: contested, vacated, stayed or proposed versions, the contested first.
struct LawBanner: Sendable {
  private let overdue: [String]
  private let unsettled: [ClockRule]

  init(_ book: ClockRuleBook, asOf day: Day) {
    let order: [CourtStatus] = [.contested, .vacated, .stayed, .proposed]
    overdue = Set(book.rules.filter { $0.isOutOfDate(asOf: day) }.map(\.id)).sorted()
    unsettled = order.flatMap { status in book.rules.filter { $0.status == status } }
  }

  /// What tells one state of the law from another, by which a banner put away comes back; nil if
  /// there is nothing to say.
  var fingerprint: String? {
    guard !overdue.isEmpty || !unsettled.isEmpty else { return nil }
    let statuses = unsettled.map { rule in
      let day = rule.statusOn.map { "\($0)" } ?? ""
      return "\(rule.id)/\(rule.version)/\(rule.status.rawValue)/\(day)"
    }
    return (overdue + statuses).joined(separator: ",")
  }

  /// Draws the line; nothing if every version is in force and was checked.
  func draw(on frame: inout Frame, in line: CellRect) {
    guard fingerprint != nil else { return }
    let style: Style = overdue.isEmpty ? .dim : Style(.caution)
    frame.put(words(to: line.columns - 2), at: line.origin.moved(columns: 1), style)
  }

  private func words(to columns: Int) -> SafeText {
    let old = SafeText(overdue.joined(separator: ", "))
    let texts = [
      sentences(old, names, "what is counted meanwhile"),
      sentences(old, count, "what is counted meanwhile"),
      sentences(old, count, "why"), sentences("\(overdue.count) rules", count, "why"),
    ]
    let middle: SafeText? =
      overdue.isEmpty ? "Courts are deciding on \(count). R: why; W puts this away" : nil
    let short: SafeText =
      "Note: \(overdue.count + unsettled.count) rules to know of. R tells, W hides"
    return (texts + [middle, short].compactMap(\.self)).first { $0.cells <= columns }
      ?? "R: rules to know"
  }

  /// The rules by their titles, each with what the courts did.
  private var names: SafeText {
    unsettled
      .map { rule -> SafeText in
        let name: SafeText = rule.title.isEmpty ? SafeText(rule.id) : SafeText(words: rule.title)
        return "\(name) (\(SafeText(words: rule.status.rawValue)))"
      }
      .joined(separator: ", ")
  }

  private var count: SafeText { "\(unsettled.count) of the rules" }

  private func sentences(_ old: SafeText, _ courts: SafeText, _ told: SafeText) -> SafeText {
    var all: [SafeText] = []
    if !overdue.isEmpty { all.append("To be checked against the law again: \(old).") }
    if !unsettled.isEmpty { all.append("Note, not an error: courts are deciding on \(courts).") }
    all.append("R: \(told); W puts this away until it changes")
    return all.joined(separator: " ")
  }
}
