import CaseModel
import TerminalKit
import TextLayout

/// A few lines in the place of a list: nothing has arrived, nothing is there, or something failed.
struct Notice: Hashable, Sendable {
  let title: SafeText
  let lines: [SafeText]
  let style: Style

  init(_ title: SafeText, _ lines: [SafeText] = [], _ style: Style = .heading) {
    self.title = title
    self.lines = lines
    self.style = style
  }

  /// What is said where the docket cannot be read.
  static func failed(_ reason: SafeText) -> Notice {
    Notice("The docket could not be read", [reason, .empty, "r tries again"], Style(.danger))
  }

  /// What is said in the place of a list; nil if it has rows.
  init?(of list: ListState, facts: DocketFacts?, isEditing: Bool, isSlow: Bool) {
    guard list.window.rows.isEmpty else { return nil }
    if let failure = list.failure {
      self = .failed(failure)
    } else if !list.isLoaded || list.awaitedPage != nil || list.wantedPage != nil {
      self.init(isSlow ? "Reading the docket" : .empty, [], .dim)
    } else if facts?.cases == 0 {
      self.init(
        "The docket is empty",
        ["No case has been imported yet.", "vigil import --help says how to begin."],
      )
    } else if !list.filterText.isEmpty {
      self.init(
        "No case passes the filter",
        [
          SafeText(list.filterText), .empty,
          isEditing ? "Esc goes back to the filter before" : "Esc clears it, / changes it",
        ],
      )
    } else {
      self.init("No case belongs here", [SafeText(words: list.list.definition)])
    }
  }

  /// Draws the lines in the middle, a little above the half.
  func draw(on frame: inout Frame, in area: CellRect) {
    let width = min(64, area.columns - 4)
    guard width > 0 else { return }
    let body = lines.flatMap { $0.wrapped(to: width) }
    let all = [title.clipped(to: width, mark: frame.glyphs.clip), .empty] + body
    let top = area.row + max(0, (area.rows - all.count) * 2 / 5)
    for (row, text) in all.prefix(area.rows).enumerated() {
      let column = area.column + (area.columns - text.cells) / 2
      let place = CellPosition(column: column, row: top + row)
      frame.put(text, at: place, row == 0 ? style : .plain)
    }
  }
}

/// What is shown where the terminal is too small for anything else.
struct TooSmallScreen: Sendable {
  let size: CellSize

  /// Draws the needed and the actual size.
  func draw(on frame: inout Frame) {
    let lines: [SafeText] = [
      "Too small", "needs \(ScreenLayout.least.description)", "has \(size.description)",
    ]
    let top = max(0, (size.rows - lines.count) / 2)
    for (row, text) in lines.enumerated() {
      let column = max(0, (size.columns - text.cells) / 2)
      frame.put(text, at: CellPosition(column: column, row: top + row), .plain)
    }
  }
}
