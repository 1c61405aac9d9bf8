import CaseModel
import TerminalKit
import TextLayout

/// Says over the clocks which rules have to be checked again, and which the courts have not
/// settled: contested, vacated, stayed or proposed versions, the contested first.
struct LawBanner: Sendable {
  private let words: [SafeText]

  init(_ book: ClockRuleBook, asOf day: Day) {
    let order: [CourtStatus] = [.contested, .vacated, .stayed, .proposed]
    let old = Set(book.rules.filter { $0.isOutOfDate(asOf: day) }.map(\.id)).sorted()
    let overdue = old.map { SafeText("\($0) to be checked again") }
    let unsettled = order.flatMap { status in book.rules.filter { $0.status == status } }
      .map { rule in
        let day = rule.statusOn.map { " \($0)" } ?? ""
        return SafeText("\(rule.id) \(rule.version) \(rule.status.rawValue)\(day)")
      }
    words = overdue + unsettled
  }

  /// Draws the line; nothing where every version is in force and was checked.
  func draw(on frame: inout Frame, in line: CellRect) {
    guard !words.isEmpty else { return }
    let fitted = LawBanner.fitted(words, to: line.columns - 2)
    frame.put(fitted, at: line.origin.moved(columns: 1), Style(.caution))
  }

  /// As many rules as fit whole, and how many more there are.
  private static func fitted(_ words: [SafeText], to columns: Int) -> SafeText {
    let head: SafeText = "Law changed; R tells: "
    let texts = stride(from: words.count, through: 1, by: -1)
      .map { count in
        let rest = words.count - count
        let more = rest == 0 ? SafeText.empty : SafeText("; \(rest) more")
        return head + words.prefix(count).joined(separator: "; ") + more
      }
    return texts.first { $0.cells <= columns } ?? "Law changed; R tells"
  }
}
