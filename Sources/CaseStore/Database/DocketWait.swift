import Foundation
import Synchronization

/// What is said while somebody waits for another program, and whether the wait goes on.
public enum WaitingRoom {
  private struct Manners: Sendable {
    var say: @Sendable (String) -> Void = { _ in }
    var isGivenUp: @Sendable () -> Bool = { false }
  }

  private static let manners = Mutex(Manners())

  /// Says something to whoever waits.
  static func say(_ text: String) {
    let say = manners.withLock { $0.say }
    say(text)
  }

  /// Whether whoever waits does not want to wait longer.
  static var isGivenUp: Bool {
    let isGivenUp = manners.withLock { $0.isGivenUp }
    return isGivenUp()
  }

  /// Sets what is done when a wait for a docket takes longer than a second.
  ///
  /// - Parameters:
  ///   - say: Told once in each wait what is waited for, and who is in the way.
  ///   - isGivenUp: Asked a few times a second whether to stop waiting.
  public static func attend(
    say: @escaping @Sendable (String) -> Void,
    isGivenUp: @escaping @Sendable () -> Bool,
  ) {
    manners.withLock { $0 = Manners(say: say, isGivenUp: isGivenUp) }
  }
}

/// One wait for others who have a docket.
final class DocketWait {
  private let path: String
  private let start = ContinuousClock.now
  private var isSaid = false

  private static let silence = Duration.seconds(1)
  private static let longest = Duration.seconds(60)

  init(_ path: String) {
    self.path = path
  }

  /// Takes a lock once others let go of it; a file that could not be opened has none.
  func lock(_ file: Int32, _ kind: Int32) throws {
    guard file >= 0 else { return }
    while flock(file, kind | LOCK_NB) != 0 {
      // Some network disks know no locks, and there is nothing to wait for.
      guard errno == EWOULDBLOCK || errno == EINTR else { return }
      guard goesOn(until: DocketWait.longest, holder: { LockHolder.name(of: file) }) else {
        throw DocketError.keptWaiting(path, by: LockHolder.name(of: file))
      }
    }
  }

  /// Waits a moment, and after a second says what for; tells whether to try again.
  func goesOn(until limit: Duration, holder: () -> String) -> Bool {
    let waited = ContinuousClock.now - start
    guard waited < limit, !WaitingRoom.isGivenUp else { return false }
    if waited > DocketWait.silence, !isSaid {
      isSaid = true
      WaitingRoom.say("\(path): waiting for \(holder()); Ctrl-C gives up")
    }
    usleep(waited < .milliseconds(50) ? 1_000 : 20_000)
    return true
  }
}

/// Who holds a lock.
enum LockHolder {
  /// Names the program that holds a lock on a file, as far as the system tells.
  ///
  /// > Source: proc(5), /proc/locks: kind of lock, process, and device and number of the file.
  static func name(of file: Int32) -> String {
    var status = stat()
    // Only for a message: who holds the lock is left unsaid where the system does not tell.
    guard unsafe fstat(file, &status) == 0,
      let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
    else { return "another program" }
    for line in locks.split(separator: "\n") where !line.contains("->") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(status.st_ino)"),
        let process = Int32(words[4]), process != getpid()
      else { continue }
      return "process \(process)\(program(process))"
    }
    return "another program"
  }

  private static func program(_ process: Int32) -> String {
    // As above: without a name the message has the number alone.
    let name = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
    return name.map { " (\($0.trimmingCharacters(in: .whitespacesAndNewlines)))" } ?? ""
  }
}
