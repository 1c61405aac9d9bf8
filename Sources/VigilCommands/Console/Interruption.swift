import Foundation
import Synchronization

/// Ctrl-C while something long runs: the first one asks it to stop in good order.
enum Interruption {
  fileprivate static let asked = Atomic<Bool>(false)

  /// Whether somebody asked to stop.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// Listens for Ctrl-C and for a request to end; a second one ends at once.
  static func watch() {
    // Touched once before, so that the handler never initialises it.
    guard !isAsked else { return }
    // Whoever started the program may have blocked them, and a mask is inherited.
    var told = sigset_t()
    unsafe sigemptyset(&told)
    for number in [SIGINT, SIGTERM] {
      signal(number, ask)
      unsafe sigaddset(&told, number)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &told, nil)
  }
}

private func ask(_ number: Int32) {
  Interruption.asked.store(true, ordering: .relaxed)
  signal(number, SIG_DFL)
}
