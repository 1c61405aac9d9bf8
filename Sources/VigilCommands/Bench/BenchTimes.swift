import TextLayout

/// Times by what they measure, each with its budget.
struct BenchTimes {
  private var lines: [(name: String, budget: Double?, values: [Double])] = []

  /// Adds a time.
  mutating func note(_ name: String, budget: Double?, _ time: Duration) {
    note(name, budget: budget, time / .milliseconds(1))
  }

  /// Adds a figure in the unit its name says.
  mutating func note(_ name: String, budget: Double?, _ value: Double) {
    if let index = lines.firstIndex(where: { $0.name == name }) {
      lines[index].values.append(value)
    } else {
      lines.append((name, budget, [value]))
    }
  }

  /// The table: medians and the worst hundredth, beside the budget.
  var report: String {
    let table = TextTable(
      columns: [TextColumn("What, ms unless said")]
        + ["Times", "Median", "p99", "Budget", "p99 of budget"]
        .map { TextColumn($0, alignment: .trailing) },
      rows: lines.map { row($0.name, $0.budget, $0.values.sorted()) },
    )
    let (header, body) = table.lines(fitting: 110, rule: "-")
    return (header + body).map { $0.text + "\n" }.joined()
  }

  private func row(_ name: String, _ budget: Double?, _ sorted: [Double]) -> [SafeText] {
    let median = sorted[sorted.count / 2]
    let worst = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    let share = budget.map { "\(Int((worst / $0 * 100).rounded())) %" } ?? "peer"
    return [
      name, "\(sorted.count)", hundredths(median), hundredths(worst),
      budget.map(hundredths) ?? "", share,
    ]
    .map { SafeText($0) }
  }

  private func hundredths(_ value: Double) -> String {
    let count = Int((value * 100).rounded())
    return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
  }
}
