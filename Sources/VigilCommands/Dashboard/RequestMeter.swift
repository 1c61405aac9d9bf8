import CaseStore
import Dashboard
import Synchronization
import TextLayout

/// Keeps what the last answer of each purpose took, for the page of figures.
final class RequestMeter: Sendable {
  private let answers = Mutex<[Meters.Answered]>([])

  /// Notes what an answer took and where it came from.
  func note(_ purpose: Purpose, _ time: Duration, _ reading: ReadingNote?) {
    let answer = Meters.Answered(
      purpose: SafeText(purpose.words),
      milliseconds: time / .milliseconds(1),
      source: reading.map { SafeText($0.source.rawValue) } ?? .empty,
      rows: reading?.rows,
    )
    answers.withLock { answers in
      if let index = answers.firstIndex(where: { $0.purpose == answer.purpose }) {
        answers[index] = answer
      } else {
        answers.append(answer)
      }
    }
  }

  /// The last answer of each purpose.
  var all: [Meters.Answered] { answers.withLock { $0 } }
}
