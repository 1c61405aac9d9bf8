public import CaseModel
import Foundation
import Synchronization

/// Has a caseload's lists derived again when the day turns, and what the calendar brings written
/// down, in a program that runs on past midnight.
public final class DayWatch: Sendable {
  private let isOver = Atomic<Bool>(false)

  /// Begins to watch, on a thread of its own.
  ///
  /// - Parameters:
  ///   - docket: The docket; a public one keeps its release's own day.
  ///   - pause: How long to wait between two looks at the calendar.
  ///   - today: The day it is.
  public init(
    _ docket: Docket,
    every pause: Duration = .seconds(5),
    today: @escaping @Sendable () -> Day,
  ) {
    let begin = today()
    Thread.detachNewThread { [self] in
      var done = begin
      while !isOver.load(ordering: .relaxed) {
        Thread.sleep(forTimeInterval: pause / .seconds(1))
        let day = today()
        // A docket that cannot be written now is tried again at the next look.
        if day != done, (try? docket.refresh(today: day)) != nil { done = day }
      }
    }
  }

  /// Ends, after the pause at hand.
  public func end() {
    isOver.store(true, ordering: .relaxed)
  }
}
