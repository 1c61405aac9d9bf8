import CaseModel
import TextLayout

/// How long something is or was, in the largest unit that fits.
enum Age {
  /// Returns a number of seconds as words: `20 s`, `4 min`, `3 h`, `12 d`.
  static func words(_ seconds: Int64) -> SafeText {
    let seconds = Int(max(0, seconds))
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return "\(seconds / 60) min"
    case ..<86_400: return "\(seconds / 3600) h"
    default: return "\((seconds / 86_400).grouped) d"
    }
  }

  /// Returns how long ago something was, to the minute, since screens are drawn again each minute.
  static func ago(_ seconds: Int64) -> SafeText {
    seconds < 60 ? "just now" : "\(words(seconds)) ago"
  }
}

extension Timekeeping {
  /// The hour and the minute on the local clock.
  var clock: SafeText {
    local.map { SafeText(String($0.description.dropFirst(11).prefix(5))) } ?? .empty
  }
}
