import CaseModel
import TerminalKit
import TextLayout

/// Detention on the card of the United States: each series with its plot, definition and source,
/// the gap between two sources, and orders of supervision.
struct DetentionLines: Sendable {
  let counts: DetentionCounts
  let width: Int

  /// The lines; what is missing where nothing is loaded.
  var lines: [Strip] {
    guard !counts.isEmpty else {
      return [Strip("  Detention by ICE", .heading)]
        + noted("no file of detention is loaded: vigil import ice takes head-counts and statistics")
    }
    return [Strip("  Detention by ICE", .heading)]
      + [counts.held, counts.population].compactMap(\.self).flatMap { plot($0, last: 18) }
      + gapLines + (counts.bookOuts.map { plot($0, last: 40) } ?? []) + supervisionLines
  }

  /// What is known of supervision for one country, or that no stays are loaded to tell it.
  func supervised(_ name: String) -> [Strip] {
    guard let series = counts.supervised else {
      return [Strip("  Orders of supervision")]
        + noted(
          """
          not known: no file of ICE's stays is loaded; vigil import ice takes the detention stays \
          of the Deportation Data Project
          """
        )
    }
    guard let count = series.groups.first(where: { $0.key == name })?.count else {
      return [Strip("  Orders of supervision")]
        + noted("no stay of this country ended so in \(series.release)")
    }
    var line = Strip("  Orders of supervision")
    line.pad(to: max(indent, line.cells + 1))
    let meaning = SafeText(words: ReleaseReason.supervisionMeaning)
    let words: SafeText = "\(count.grouped) stays ended so. \(meaning)"
    let parts = words.wrapped(to: room)
    let isBeneath = line.cells > indent
    let first =
      parts.first.map { isBeneath ? [line, indented($0, .plain)] : [line.adding($0)] } ?? []
    return first + parts.dropFirst().map { indented($0, .plain) }
      + noted(origin(of: series))
  }

  /// Where a series is from, as of when, and what it counts.
  private func origin(of series: DetentionCounts.Series) -> SafeText {
    "\(series.release), as of \(series.asOf); \(SafeText(words: series.series.definition))"
  }

  private func plot(_ series: DetentionCounts.Series, last: Int) -> [Strip] {
    let groups = series.groups.suffix(last)
    let numbers = groups.map { group -> Double in
      if case .exact(let count) = group.count { Double(count) } else { 0 }
    }
    let most = numbers.max() ?? 0
    let bar = max(4, min(30, width - barIndent - 12))
    let rows = zip(groups, numbers)
      .map { group, number -> Strip in
        var line = Strip("    " + SafeText(group.key).clipped(to: barIndent - 6), .dim)
        line.pad(to: barIndent)
        line.add(SafeText(group.count.grouped).padded(to: 9, .trailing))
        return line.adding(" ").adding(Bar.text(number, of: most, width: bar), Style(.chartA))
      }
    return [Strip("  " + SafeText(words: series.series.title))] + rows
      + noted(origin(of: series))
  }

  /// The known gap between the two averages, never taken for an error of either.
  private var gapLines: [Strip] {
    guard let gap = counts.gap else { return [] }
    let share = Double(gap.population - gap.held) / Double(max(1, gap.held)) * 100
    return noted(
      """
      \(gap.month): \(gap.held.grouped) by the head-count, \(gap.population.grouped) by ICE's own \
      average, \(share.shown) % apart. They count other places and other hours; neither corrects \
      the other
      """
    )
  }

  private var supervisionLines: [Strip] {
    guard let series = counts.bookOuts else { return [] }
    let orders = series.groups.filter { ReleaseReason.isSupervision($0.key) }
    guard !orders.isEmpty else { return [] }
    let count = ShownCount.total(of: orders.map(\.count))
    let meaning = SafeText(words: ReleaseReason.supervisionMeaning)
    return noted("Orders of supervision: \(count.grouped). \(meaning)")
  }

  private func noted(_ words: SafeText) -> [Strip] {
    words.wrapped(to: room).map { indented($0, .dim) }
  }

  private func indented(_ text: SafeText, _ style: Style) -> Strip {
    var line = Strip()
    line.pad(to: indent)
    return line.adding(text, style)
  }

  private var room: Int { max(16, width - indent) }

  private var indent: Int { WorldCard.indent(in: width) }

  /// The column at which the numbers beside bars begin.
  private var barIndent: Int { max(22, indent) }
}

extension ShownCount {
  /// The count for a screen, with its thousands parted; a hidden one as it is shown everywhere.
  var grouped: String {
    if case .exact(let number) = self { number.grouped } else { text }
  }
}
