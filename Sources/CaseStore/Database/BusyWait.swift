import Foundation

/// The wait of a connection for one that is writing: five seconds, and not without a word.
final class BusyWait: Sendable {
  private let path: String
  private static let longest = 250

  init(_ path: String) {
    self.path = path
  }

  /// Waits a fiftieth of a second; tells whether to try again.
  func goesOn(tries: Int) -> Bool {
    guard tries < BusyWait.longest, !WaitingRoom.isGivenUp else { return false }
    if tries == 50 {
      WaitingRoom.say("\(path): another program is writing to it; waiting up to five seconds")
    }
    usleep(tries < 10 ? 2_000 : 20_000)
    return true
  }
}
