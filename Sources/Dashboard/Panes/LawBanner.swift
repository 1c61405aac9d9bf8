import CaseModel
import TerminalKit
import TextLayout

/// Says over the clocks which rules the courts have not settled: contested, vacated, stayed or
/// proposed versions, the contested first.
struct LawBanner: Sendable {
  private let rules: [ClockRule]

  init(_ book: ClockRuleBook) {
    let order: [CourtStatus] = [.contested, .vacated, .stayed, .proposed]
    rules = order.flatMap { status in book.rules.filter { $0.status == status } }
  }

  /// Draws the line; nothing where every version is in force.
  func draw(on frame: inout Frame, in line: CellRect) {
    guard !rules.isEmpty else { return }
    let words = rules.map { rule in
      let day = rule.statusOn.map { " \($0)" } ?? ""
      return SafeText("\(rule.id) \(rule.version) \(rule.status.rawValue)\(day)")
    }
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
