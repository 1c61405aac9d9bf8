import Foundation
import Synchronization

/// Ctrl-C while something long runs: the first one asks it to stop in good order.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  /// Whether somebody asked to stop.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Listens for Ctrl-C and for a request to end; a second Ctrl-C ends at once.
  static func watch() {
    // Touched once before, so that the handler never initialises it.
    guard !isAsked else { return }
    for signal in [SIGINT, SIGTERM] {
      Foundation.signal(signal) { signal in
        asked.store(true, ordering: .relaxed)
        Foundation.signal(signal, SIG_DFL)
      }
    }
  }
}
