import Foundation
import TerminalKit
import Testing

@testable import VigilCommands

@Suite("Settings")
struct SettingsTests {
  @Test("What the program prints can be read as it is, and once every comment is taken away")
  func sample() {
    #expect(Settings(Settings.sample, from: "config") == Settings())
    let lines = Settings.sample.split(separator: "\n")
    let set = lines.filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") }.map { $0.dropFirst() }
    #expect(!set.isEmpty)
    #expect(Settings(set.joined(separator: "\n"), from: "config") == Settings())
  }

  @Test("A time locks the screen", arguments: [("90s", 90), ("15m", 900), (" 1h ", 3600)])
  func lock(text: String, seconds: Int64) {
    #expect(Settings("# comment\n\nlock=\(text)\n", from: "config").lockAfter == seconds)
  }

  @Test(
    "What is wrong is named by file and line, and the rest is read",
    arguments: [
      ("lock = soon", "config, line 2: lock takes a time such as 90s, 15m or 1h, or off"),
      ("lock = 0s", "config, line 2: lock takes a time such as 90s, 15m or 1h, or off"),
      ("lokc = 1h", "config, line 2: there is no setting lokc; vigil settings lists them"),
      ("bell = loud", "config, line 2: bell takes on or off"),
      ("hook = date", "config, line 2: hook takes the full path of a program, or off"),
      ("lock", "config, line 2: write a name, = and a value"),
      ("zone = Atlantis", "config, line 2: zone takes system, or a name such as America/New_York"),
      ("docket = clinic.vigil", "config, line 2: docket takes the full path of a file"),
      ("key fly = f", "config, line 2: no command is called fly; vigil settings lists them"),
      (
        "theme = pink",
        "config, line 2: theme takes auto, or one of dark, light, high-contrast, "
          + "high-contrast-light, mono",
      ),
    ],
  )
  func wrong(line: String, complaint: String) {
    let settings = Settings("# comment\n" + line + "\nlock = 90s", from: "config")
    #expect(settings.faults == [complaint])
    #expect(settings.lockAfter == 90)
    #expect(settings.docketFault == (line.hasPrefix("docket") ? complaint : nil))
  }

  @Test("A mark of UTF-8 before the first line belongs to no setting")
  func mark() {
    let settings = Settings("\u{FEFF}lock = 90s\n", from: "config")
    #expect(settings.lockAfter == 90 && settings.faults.isEmpty)
  }
}

@Suite("Settings for every command")
struct SharedSettingsTests {
  @Test("A docket of the settings that cannot be taken is said where another one is opened")
  func wrongDocket() throws {
    let clinic = try Clinic()
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("docket = clinic.vigil\n".utf8).write(to: folder.appending(path: "config"))
    let words = "line 1: docket takes the full path of a file"
    let usual = try clinic.run(["find"], adding: ["VIGIL_DOCKET": ""])
    #expect(usual.errors.contains(words), "\(usual.errors)")
    #expect(try !clinic.run("find", "--count").errors.contains(words))
    let named = ["find", "--count", "--docket", clinic.docket]
    #expect(try !clinic.run(named, adding: ["VIGIL_DOCKET": ""]).errors.contains(words))
  }

  @Test("The zone says which day it is, and the docket which file is opened")
  func zoneAndDocket() throws {
    let clinic = try Clinic()
    let folder = clinic.folder.appending(path: ".config/vigil")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var days: Set<String> = []
    // A day apart at every moment.
    for zone in ["Pacific/Kiritimati", "Etc/GMT+12"] {
      let settings = "zone = \(zone)\ndocket = \(clinic.docket)\n"
      try settings.write(to: folder.appending(path: "config"), atomically: true, encoding: .utf8)
      let process = clinic.process(["clock", "BIA-APP", "today"])
      process.environment?["VIGIL_TODAY"] = nil
      process.environment?["VIGIL_DOCKET"] = nil
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      days.insert(said)
    }
    #expect(days.count == 2 && !days.contains(""))
    let process = clinic.process(["find", "--count"])
    process.environment?["VIGIL_DOCKET"] = nil
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

@Suite("The theme at the start")
struct ThemeChoiceTests {
  @Test(
    "follows the background the environment tells, unless one is set",
    arguments: [
      ("0;15", "light"), ("0;7", "light"), ("15;default;0", "dark"), ("0;8", "dark"), ("", "dark"),
      ("x", "dark"), ("0;default", "dark"),
    ],
  )
  func background(variable: String, name: String) {
    let environment = ["COLORFGBG": variable]
    #expect(ThemeChoice(Settings(), environment: environment).theme.name == name)
    let set = Settings("theme = high-contrast", from: "config")
    #expect(ThemeChoice(set, environment: environment).theme.name == "high-contrast")
    #expect(ThemeChoice(set, environment: environment).isChosen)
  }
}

@Suite("The pace of refreshes")
struct RefreshPaceTests {
  /// The moments at which changes that come every so often are told.
  private func told(every gap: Duration, for time: Duration) -> [Duration] {
    var pace = RefreshPace()
    let start = ContinuousClock.now
    var told: [Duration] = []
    var next = Duration.zero
    while next < time {
      told.append(next)
      let free = next + pace.rest(after: start + next)
      next = max(next + gap, free)
    }
    return told
  }

  @Test("Changes that are apart are told at once")
  func calm() {
    #expect(told(every: .milliseconds(200), for: .seconds(2)).count == 10)
  }

  @Test("A storm is told of three or four times a second, and the first change at once")
  func storm() {
    let told = told(every: .milliseconds(1), for: .seconds(10))
    #expect(told.first == .zero)
    #expect(told.filter { $0 >= .seconds(1) && $0 < .seconds(2) }.count <= 4)
    #expect(told.count >= 30)
  }

  @Test("After a storm a change is told at once again")
  func after() {
    var pace = RefreshPace()
    var now = ContinuousClock.now
    for _ in 0..<10 { now += pace.rest(after: now) }
    now += .milliseconds(400)
    #expect(pace.rest(after: now) == .milliseconds(40))
  }
}
