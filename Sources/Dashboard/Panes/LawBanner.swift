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
    let head: SafeText = "Law changed; R tells: "
    let text = head + words.joined(separator: "; ")
    let fitted = text.cells <= line.columns - 2 ? text : text.clipped(to: line.columns - 2)
    frame.put(fitted, at: line.origin.moved(columns: 1), Style(.caution))
  }
}
