import Foundation

/// Whoever runs the program.
enum CurrentUser {
  /// The name events are entered under: $USER, else $LOGNAME.
  static var name: String {
    let environment = ProcessInfo.processInfo.environment
    let names = [environment["USER"], environment["LOGNAME"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? "unknown"
  }
}
