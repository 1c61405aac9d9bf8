import CaseModel
import TerminalKit
import TextLayout

/// The columns of the log; on a narrow screen who and source stand only below.
struct LogColumns: Sendable {
  private let who: Int
  private let source: Int
  private let what: Int
  private static let when = 18

  init(width: Int) {
    who = width >= 100 ? 14 : width >= 70 ? 9 : 0
    source = width >= 100 ? 20 : width >= 70 ? 12 : 0
    what = max(10, width - 2 - LogColumns.when - who - source)
  }

  /// The heads of the columns.
  var head: Strip {
    var strip = Strip("  ")
    strip.add(SafeText("When (UTC)").padded(to: LogColumns.when), .heading)
    if who > 0 { strip.add(SafeText("Who").padded(to: who), .heading) }
    strip.add(SafeText("What").padded(to: what), .heading)
    if source > 0 { strip.add("Source", .heading) }
    return strip
  }

  /// The line of an event.
  func line(_ event: CaseEvent, _ words: EventWords, mark: ClipMark) -> Strip {
    var strip = Strip("  ")
    strip.add(EventWords.when(event).padded(to: LogColumns.when), .dim)
    if who > 0 { strip.add(SafeText(event.who).fitted(to: who - 1, mark: mark) + " ") }
    strip.add(words.line(event).fitted(to: what - 2, mark: mark) + "  ")
    if source > 0 { strip.add(SafeText(event.source).fitted(to: source - 1, mark: mark), .dim) }
    return strip
  }
}
