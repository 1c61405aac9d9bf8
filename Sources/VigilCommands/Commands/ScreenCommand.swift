import ArgumentParser
import CaseStore
import Dashboard
import Foundation
import TerminalKit
import TextLayout

/// Prints a screen of the dashboard as it is after some keys.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Print a screen of the dashboard, as text or as an SVG picture.",
    discussion: """
      vigil screen --keys 3 Down Down Enter
      vigil screen --keys 4 --size 120x36 --svg > repatriation.svg
      vigil screen --keys 2 Down Enter --film 2 > moving.svg
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Option(name: .long, parsing: .upToNextOption, help: "The keys pressed, by their names in help.")
  var keys: [String] = []
  @Option(name: .long, help: "Columns and rows.") var size: String = "120x36"
  @Flag(name: .long, help: "An SVG picture instead of text.") var svg = false
  @OptionGroup var speech: LanguageOptions
  @Option(
    name: .long,
    help: ArgumentHelp(
      "An SVG picture that moves: each key's screen, so long.",
      valueName: "seconds",
    ),
  )
  var film: Int?

  func validate() throws {
    if let wrong = keys.first(where: { Key(name: $0) == nil }) {
      throw ValidationError("no key is called \(wrong)")
    }
    if let film, film < 1 { throw ValidationError("--film takes seconds, from 1") }
    if cells == nil { throw ValidationError("--size takes columns and rows, such as 120x36") }
  }

  private var cells: CellSize? {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ 1...1000 ~= $0 }) else { return nil }
    return CellSize(columns: parts[0], rows: parts[1])
  }

  func run() throws {
    let name = docket.name
    let answers = try DocketAnswers(docket.look(), name: name)
    let settings = Settings.read()
    let look = ThemeChoice(settings, environment: ProcessInfo.processInfo.environment)
    let conduct = Conduct(
      theme: look.theme,
      isThemeChosen: look.isChosen,
      keys: settings.keys,
    )
    var screen = StillScreen(answers, speech: Speech(try speech.language), conduct: conduct)
    let cells = cells ?? CellSize(columns: 120, rows: 36)
    try screen.show(.terminal(.resize(cells)))
    var scenes = [(frame: screen.dashboard.frame(size: cells, glyphs: .unicode), caption: "")]
    for name in keys {
      guard let key = Key(name: name) else { continue }
      try screen.show(.terminal(.key(key)))
      scenes.append((screen.dashboard.frame(size: cells, glyphs: .unicode), "key: \(name)"))
    }
    StandardOutput.write(text(scenes, screen.dashboard.shownTheme))
  }

  private func text(_ scenes: [(frame: Frame, caption: String)], _ theme: Theme) -> String {
    if let film { return FrameFilm(scenes, seconds: film, theme: theme).svg }
    guard let last = scenes.last?.frame else { return "" }
    return svg ? FramePicture(last, theme: theme).svg : last.plainText
  }
}
