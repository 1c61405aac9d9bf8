import Foundation

/// The user's folders, by the XDG base directory rules.
enum UserFolders {
  /// Where dockets are kept.
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }
  /// Where rules and closures of the user's own are read from.
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// Where it is kept how the dashboard was left.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  /// The user's own mapping of a caseload's columns, where there is one.
  static var caseloadMapping: String? {
    let path = configuration + "/caseload.mapping"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The user's home folder.
  static var home: String {
    ProcessInfo.processInfo.environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? NSHomeDirectory()
  }

  /// A path as it was typed, with `~/` at its beginning read as the home folder.
  static func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  private static func folder(_ variable: String, _ otherwise: String) -> String {
    let environment = ProcessInfo.processInfo.environment
    let given = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (given ?? home + "/" + otherwise) + "/vigil"
  }
}
