import TextLayout

/// How long something is or was, in the largest unit that fits.
enum Age {
  /// Returns a number of seconds as words: `20 s`, `4 min`, `3 h`, `12 d`.
  static func words(_ seconds: Int64) -> SafeText {
    let seconds = Int(max(0, seconds))
    switch seconds {
    case ..<60: return SafeText(String(seconds)) + " s"
    case ..<3600: return SafeText(String(seconds / 60)) + " min"
    case ..<86_400: return SafeText(String(seconds / 3600)) + " h"
    default: return SafeText((seconds / 86_400).grouped) + " d"
    }
  }

  /// Returns how long ago something was, to the minute, since screens are drawn anew each minute.
  static func ago(_ seconds: Int64) -> SafeText {
    seconds < 60 ? "just now" : words(seconds) + " ago"
  }
}

extension Moment {
  /// The hour and the minute on the local clock.
  var clock: SafeText {
    let minutes = Int(((seconds + offset) / 60 % 1440 + 1440) % 1440)
    return SafeText(
      [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        .joined(separator: ":")
    )
  }
}
