import CaseModel
import Foundation

/// What the user has set in the configuration file.
struct Settings: Hashable {
  /// After how many seconds without a key the dashboard hides itself; none where it never does.
  var lockAfter: Int64?
  /// Whether the terminal rings when something arrives in a queue.
  var rings = false
  /// The command that is run when something arrives in a queue; none where there is none.
  var hook: String?

  /// The filter of cases that could be erased; none where the clinic has no rule.
  var erasable: String?

  /// What `vigil settings` prints: every setting, with what it is when it is not set.
  static let sample = """
    # Vigil's settings: one to a line, a name, an equals sign and a value.

    # Hide the dashboard after this time without a key: 90s, 15m, 1h or off. It hides the screen
    # and nothing more; the lock of your screen or session is what protects it.
    #lock = off

    # Ring when something arrives in a queue while the dashboard is open: on or off.
    #bell = off

    # A command to run for each item that arrives in a queue while the dashboard is open: the path
    # of a program, or off. It gets no arguments; the item is on its standard input, as one line of
    # JSON. It is run without a shell, and ended after ten seconds.
    #hook = off

    # Who could be erased, as a filter that vigil find takes: vigil erase --due lists them. How long
    # a file is kept is your clinic's to say, and your bar's. For example:
    #erasable = case:closed last<-7y

    """

  /// The file settings are read from.
  static var path: String { UserFolders.configuration + "/config" }

  /// Reads the settings; as they are at first where there is no file.
  ///
  /// - Throws: A `Problem` that names file and line.
  static func read() throws -> Settings {
    guard let data = FileManager.default.contents(atPath: path) else { return Settings() }
    return try Settings(String(decoding: data, as: UTF8.self), from: path)
  }

  /// Makes the settings of a first start.
  init() {}

  /// Reads lines of a name and a value; empty lines and those that begin with `#` are passed over.
  init(_ text: String, from path: String) throws {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      let parts = trimmed.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let complaint = parts.count == 2 ? set(parts[0], parts[1]) : "write a name, = and a value"
      if let complaint { throw Problem(.failed, "\(path), line \(index + 1): \(complaint)") }
    }
  }

  /// Sets one, and returns what is wrong where it cannot be set.
  private mutating func set(_ name: String, _ value: String) -> String? {
    let isOff = value == "off"
    switch name {
    case "lock":
      lockAfter = Span(argument: value)?.seconds
      return isOff || lockAfter != nil ? nil : "lock takes a time such as 90s, 15m or 1h, or off"
    case "bell":
      rings = value == "on"
      return isOff || rings ? nil : "bell takes on or off"
    case "hook":
      hook = isOff ? nil : value
      return isOff || Settings.isProgram(value)
        ? nil : "hook takes the full path of a program, or off"
    case "erasable":
      erasable = value
      return (try? Filter(value)) == nil ? "erasable takes a filter as vigil find does" : nil
    default: return "there is no setting \(name); vigil settings lists them"
    }
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return path.hasPrefix("/") && isThere && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
