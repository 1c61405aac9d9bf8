import CaseIntake
import CaseStore
import Foundation
import TextLayout

/// Says on standard error how far an import has come: one line that changes on a terminal, a plain
/// line now and then elsewhere.
final class ProgressLine {
  private let isTerminal = StandardError.isTerminal
  private let start = ContinuousClock.now
  private var spokenAt: ContinuousClock.Instant?
  private var subject = ""

  /// Shows how far reading has come.
  func show(_ progress: ImportProgress) {
    let isNew = subject != progress.file
    subject = progress.file
    say(reading(progress), isNew: isNew)
  }

  /// Shows what is done after reading.
  func show(_ step: LoadStep) {
    switch step {
    case .deriving(let done, let total):
      say("deriving summaries: \(done.grouped) of \(total.grouped) cases", isNew: done == 0)
    case .indexing(let name): say("building the index of \(name)", isNew: false)
    case .saving: say("saving", isNew: true)
    }
  }

  /// Shows how many pages are drawn.
  func show(page: Int, of pages: Int) {
    say("page \(page.grouped) of \(pages.grouped)", isNew: false)
  }

  /// Leaves the line.
  func end() {
    if isTerminal, spokenAt != nil { StandardError.replaceLine("") }
  }

  private func say(_ line: String, isNew: Bool) {
    guard !StandardError.isQuiet else { return }
    let now = ContinuousClock.now
    let pause: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
    if let spokenAt, now - spokenAt < pause, !(isNew && !isTerminal) { return }
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
