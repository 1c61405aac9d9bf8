import CaseModel
import TerminalKit
import TextLayout

/// How each queue stands: its depth, the oldest item, what came and what was finished each hour.
struct QueueSummary: Sendable {
  let board: QueueBoard
  let plan: QueueLayout
  let now: Moment

  /// Draws a line, or half a line, for each queue.
  func draw(on frame: inout Frame) {
    guard !plan.summary.isEmpty else { return }
    let width = plan.summary.columns / plan.columns
    let columns = Columns(width: width)
    for column in 0..<plan.columns {
      let place = plan.summary.origin.moved(columns: column * width)
      frame.put(columns.head, at: place, maxWidth: width - 1)
    }
    for (index, queue) in board.queues.enumerated() {
      let line = plan.place(of: index)
      frame.put(self.line(queue, columns, frame.glyphs), at: line.origin, maxWidth: width - 1)
      guard index == board.index else { continue }
      frame.put(frame.glyphs.crumb, at: line.origin)
      // The charts keep their colours: in those of a selection a bar is a block.
      frame.restyle(line.splitLeft(columns.figures).left) { $0 = Style(.quietSelection) }
    }
  }

  private func line(_ queue: Queue, _ columns: Columns, _ glyphs: GlyphSet) -> Strip {
    let figures = board.figures[queue.key]
    let depth = figures.map { CountWords.number($0.depth) } ?? "..."
    let oldest = figures?.oldest.map { Age.words(now.seconds - $0.seconds) } ?? .empty
    var strip = Strip("  ")
    strip.add(SafeText(words: queue.title).fitted(to: columns.title, mark: glyphs.clip) + " ")
    strip.add(depth.padded(to: 7, .trailing), figures?.depth.value == 0 ? .dim : .accent)
    strip.add(
      oldest.padded(to: 7, .trailing) + (columns.chart > 0 ? "  " : .empty),
      isLate(queue, figures) ? Style(.caution) : .plain,
    )
    strip.add(chart(figures?.arrivals, columns.chart, glyphs), Style(.chartA))
    guard columns.hasDone else { return strip }
    strip.add("  ")
    strip.add(chart(figures?.completions, columns.chart, glyphs), Style(.chartB))
    return strip
  }

  private func isLate(_ queue: Queue, _ figures: QueueFigures?) -> Bool {
    guard let limit = queue.ageLimit, let oldest = figures?.oldest else { return false }
    return now.seconds - oldest.seconds > Int64(limit) * Moment.day
  }

  private func chart(_ counts: [Int]?, _ width: Int, _ glyphs: GlyphSet) -> SafeText {
    Sparkline.text((counts ?? []).map(Double.init), width: width, style: glyphs.chart)
  }

  /// The widths that fit a line.
  struct Columns: Sendable {
    let title: Int
    let chart: Int
    let hasDone: Bool

    init(width: Int) {
      hasDone = width >= 60
      chart = width >= 100 ? 24 : width >= 70 ? 12 : width >= 60 ? 9 : width >= 48 ? 4 : 0
      let charts = chart == 0 ? 0 : 2 + chart + (hasDone ? chart + 2 : 0)
      title = min(28, max(8, width - 1 - 2 - 1 - 7 - 7 - charts))
    }

    /// The cells before the charts.
    var figures: Int { 2 + title + 1 + 7 + 7 }

    /// The heads of the columns.
    var head: Strip {
      var strip = Strip("  ")
      strip.add(SafeText("Queue").padded(to: title + 1), .heading)
      strip.add("   Open Oldest", .heading)
      if chart > 0 { strip.add("  ", .heading) }
      if chart >= 9 { strip.add(SafeText("In, hourly").padded(to: chart + 2), .heading) }
      if hasDone { strip.add("Done", .heading) }
      return strip
    }
  }
}
