import CaseIntake
import CaseModel
import CaseStore
import Foundation
import ReleaseImport
import TextLayout

/// Says on standard error how far an import has come: one line that changes on a terminal, a plain
/// line now and then elsewhere.
final class ProgressLine {
  private let isTerminal = StandardError.isTerminal
  private let start = ContinuousClock.now
  private var spokenAt: ContinuousClock.Instant?

  /// Shows how far reading has come.
  func show(_ progress: ImportProgress) {
    say(reading(progress))
  }

  /// Shows what is done after reading.
  func show(_ step: LoadStep) {
    switch step {
    case .deriving(let done, let total):
      say("deriving summaries: \(done.grouped) of \(total.grouped) cases")
    case .indexing(let name): say("building the index of \(name)")
    case .saving: say("saving")
    }
  }

  /// Shows how many pages are drawn.
  func show(page: Int, of pages: Int) {
    say("page \(page.grouped) of \(pages.grouped)")
  }

  /// Leaves the line.
  func end() {
    if isTerminal, spokenAt != nil { StandardError.replaceLine("") }
  }

  /// The time between two lines, which a file of a log should not be full of.
  private var pause: Duration { isTerminal ? .milliseconds(100) : .seconds(10) }

  private func say(_ line: String) {
    guard !StandardError.isQuiet else { return }
    let now = ContinuousClock.now
    if let spokenAt, now - spokenAt < pause { return }
    spokenAt = now
    if isTerminal { StandardError.replaceLine(line) } else { StandardError.say(line) }
  }

  private func reading(_ progress: ImportProgress) -> String {
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    let own = progress.bytesRead - progress.bytesReadBefore
    let rate = elapsed > 0 ? Double(own) / elapsed : 0
    var line = "\(progress.file): \(progress.rows.grouped) rows"
    line += ", \(Int(rate / 1_000_000).grouped) MB/s"
    guard let total = progress.bytesTotal, total > 0 else { return line }
    line += ", \(progress.bytesRead * 100 / total) % read"
    // The code lists come first and are slow for their size: they say nothing of the rest.
    if own * 50 > total {
      line += ", \(clock(Double(max(0, total - progress.bytesRead)) / rate)) left to read"
    }
    return line
  }

  private func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }
}
