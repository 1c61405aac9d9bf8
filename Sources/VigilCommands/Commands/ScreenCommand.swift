import ArgumentParser
import CaseStore
import Dashboard
import Foundation
import TerminalKit
import TextLayout

/// Prints a screen of the dashboard as it stands after some keys.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Print a screen of the dashboard, as text or as an SVG picture.",
    discussion: """
      vigil screen --keys 3 Down Down Enter
      vigil screen --keys 4 --size 120x36 --svg > repatriation.svg
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Option(name: .long, parsing: .upToNextOption, help: "The keys pressed, by their names in help.")
  var keys: [String] = []
  @Option(name: .long, help: "Columns and rows.") var size: String = "120x36"
  @Flag(name: .long, help: "An SVG picture instead of text.") var svg = false

  func validate() throws {
    if let wrong = keys.first(where: { Key(name: $0) == nil }) {
      throw ValidationError("no key is called \(wrong)")
    }
    if cells == nil { throw ValidationError("--size takes columns and rows, such as 120x36") }
  }

  private var cells: CellSize? {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ 1...1000 ~= $0 }) else { return nil }
    return CellSize(columns: parts[0], rows: parts[1])
  }

  func run() throws {
    let name = SafeText(URL(filePath: docket.path).lastPathComponent)
    let answers = try DocketAnswers(docket.look(), name: name)
    var screen = StillScreen(answers)
    let cells = cells ?? CellSize(columns: 120, rows: 36)
    try screen.show(.terminal(.resize(cells)))
    for key in keys.compactMap({ Key(name: $0) }) { try screen.show(.terminal(.key(key))) }
    let frame = screen.dashboard.frame(size: cells, glyphs: .unicode)
    StandardOutput.write(
      svg ? FramePicture(frame, theme: screen.dashboard.shownTheme).svg : frame.plainText
    )
  }
}
