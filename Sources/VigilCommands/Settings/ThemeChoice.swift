import Foundation
import TerminalKit

/// Which theme the dashboard begins with: the one that is set, else one for the background told by
/// the environment, else the dark one.
struct ThemeChoice {
  let theme: Theme
  /// Whether it was set, so that nothing the terminal tells changes it.
  let isChosen: Bool

  init(_ settings: Settings, environment: [String: String]) {
    isChosen = settings.theme != nil
    let isLight = ThemeChoice.isLight(environment["COLORFGBG"] ?? "")
    theme = settings.theme ?? (isLight ? .light : .dark)
  }

  /// Whether the last number, the background, is one of the light colours of a palette of sixteen.
  ///
  /// > Source: rxvt sets `COLORFGBG` to `foreground;background`; 7 and 9 to 15 are its light ones.
  private static func isLight(_ value: String) -> Bool {
    guard let background = value.split(separator: ";").last.flatMap({ Int($0) }) else {
      return false
    }
    return background == 7 || 9...15 ~= background
  }
}
