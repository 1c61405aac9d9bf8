import CaseModel
import TextLayout

/// What a read-only dashboard says on every screen: that it is one, the time, and the last change.
enum WatchWords {
  /// The words from the longest to the shortest, so that the longest that fits can be taken.
  static func all(_ time: Timekeeping) -> [SafeText] {
    guard let now = time.now else { return ["read only"] }
    let change: SafeText =
      time.changedAt.map { "changed \(Age.ago(now.seconds - $0))" } ?? "no change seen yet"
    return ["read only   " + change + "   " + time.clock, "read only   " + time.clock, time.clock]
  }
}
