import CaseModel
import Dashboard
import Foundation
import Languages
import Platform
import TerminalKit

/// What the user has set in the configuration file.
struct Settings: Hashable {
  /// After how many seconds without a key the dashboard hides itself; nil if it never does.
  var lockAfter: Int64?
  /// Whether the terminal rings when something arrives in a queue.
  var rings = false
  /// The command that is run when something arrives in a queue; nil if there is none.
  var hook: String?
  /// The filter of cases that could be erased; nil if the clinic has no rule.
  var erasable: String?
  /// The theme; nil to follow the terminal's background.
  var theme: Theme?
  /// The docket that is opened where none is named; nil for the one in the data folder.
  var docket: String?
  /// The time zone the day is told in; nil for the system's.
  var zone: String?
  /// The language; nil to follow the environment.
  var language: Language?
  /// Who a client calls: the clinic's name and telephone; empty if it is not set.
  var clinic = ""
  /// Other keys for some commands, in the order of the file.
  var keys: [KeyChange] = []
  /// What could not be understood: the file, the line and what to write instead.
  var faults: [String] = []
  /// The fault of the line that names the docket: another one is opened than somebody means.
  var docketFault: String?

  /// The file settings are read from.
  static var path: String { UserFolders.configuration + "/config" }

  /// Reads the settings; as they are at first if there is no file.
  ///
  /// A line with a fault is left out and told in `faults`: a typing mistake is no reason to keep
  /// somebody from their cases.
  static func read() -> Settings {
    guard let data = FileManager.default.contents(atPath: path) else { return Settings() }
    return Settings(String(decoding: data, as: UTF8.self), from: path)
  }

  /// Makes the settings of a first start.
  init() {}

  /// Reads lines of a name and a value; empty lines and those that begin with `#` are left out.
  init(_ text: String, from path: String) {
    let lines = text.withoutByteOrderMark.split(
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline,
    )
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      let parts = trimmed.split(separator: "=", maxSplits: 1)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let complaint = parts.count == 2 ? set(parts[0], parts[1]) : "write a name, = and a value"
      guard let complaint else { continue }
      faults.append("\(path), line \(index + 1): \(complaint)")
      if parts.first == "docket" { docketFault = faults.last }
    }
    for name in KeyChange.commandsWithoutKey(after: keys) {
      faults.append("\(path): \(name) is left without a key; give it one")
    }
  }

  /// Sets one, and returns what is wrong if it cannot be set.
  private mutating func set(_ name: String, _ value: String) -> String? {
    if name.hasPrefix("key ") { return setKey(String(name.dropFirst(4)), value) }
    switch name {
    case "lock":
      lockAfter = Span(argument: value)?.seconds
      return value == "off" || lockAfter != nil
        ? nil : "lock takes a time such as 90s, 15m or 1h, or off"
    case "bell":
      rings = value == "on"
      return value == "off" || rings ? nil : "bell takes on or off"
    case "hook":
      let isProgram = Settings.isProgram(value)
      hook = isProgram ? value : nil
      return value == "off" || isProgram ? nil : "hook takes the full path of a program, or off"
    case "erasable":
      erasable = value == "off" ? nil : value
      // The words after it are the error.
      return value == "off" || (try? Filter(value)) != nil
        ? nil : "erasable takes a filter as vigil find does, or off"
    case "theme":
      theme = Theme(name: value)
      let names = Theme.all.map(\.name).joined(separator: ", ")
      return value == "auto" || theme != nil ? nil : "theme takes auto, or one of \(names)"
    case "docket":
      docket = Settings.wholePath(value)
      return docket == nil ? "docket takes the full path of a file" : nil
    case "zone":
      zone = TimeZone(identifier: value)?.identifier
      return value == "system" || zone != nil
        ? nil : "zone takes system, or a name such as America/New_York"
    case "language":
      // The words after it are the error.
      language = Language.named(value) ?? (try? LanguageOptions.language(value))
      return value == "auto" || language != nil
        ? nil : "language takes auto, or one of en, zh-Hans, zh-Hant"
    case "clinic":
      clinic = value
      return nil
    default: return "there is no setting \(name); vigil settings lists them"
    }
  }

  private mutating func setKey(_ command: String, _ value: String) -> String? {
    do {
      keys.append(try KeyChange(command.trimmingCharacters(in: .whitespaces), keys: value))
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// A path from the root; nil where it is none.
  ///
  /// `~/` stands for the home folder.
  private static func wholePath(_ path: String) -> String? {
    let whole = UserFolders.expanded(path)
    return whole.hasPrefix("/") ? whole : nil
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return path.hasPrefix("/") && isThere && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
