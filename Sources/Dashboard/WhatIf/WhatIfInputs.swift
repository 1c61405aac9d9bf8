import CaseModel
import TerminalKit
import TextLayout

/// The inputs of a calculation with their values, the selected one set off.
struct WhatIfInputs: Sendable {
  private let state: WhatIfState

  init(_ state: WhatIfState) {
    self.state = state
  }

  /// Draws a line above, then an input a line.
  func draw(on frame: inout Frame, in area: CellRect) {
    let parts = area.splitTop(1)
    frame.put(heading, at: parts.top.origin, maxWidth: area.columns)
    let inputs = state.calculation.inputs
    let scroll = Scrolling(lines: inputs.count, rows: parts.rest.rows)
    let first = scroll.clamped(state.row - parts.rest.rows / 2)
    for (row, input) in inputs.dropFirst(first).prefix(parts.rest.rows).enumerated() {
      let line = parts.rest.origin.moved(rows: row)
      let isSelected = first + row == state.row
      draw(input, isSelected: isSelected, on: &frame, at: line, width: area.columns)
    }
  }

  private var heading: Strip {
    if state.isNaming, let editor = state.editor {
      return Strip("Save under the name: ", .heading).adding(SafeText(editor.string), .accent)
    }
    guard let preset = state.preset else {
      return Strip("A calculation, not a forecast; every input can be changed", .heading)
    }
    return Strip(SafeText(words: preset.title), .heading)
  }

  private func draw(
    _ input: WhatIfInput,
    isSelected: Bool,
    on frame: inout Frame,
    at place: CellPosition,
    width: Int,
  ) {
    let style = isSelected ? Style(.selection) : .plain
    let room = 14
    if isSelected {
      frame.put(SafeText.spaces(width), at: place, style)
      frame.cursor = place
    }
    frame.put(SafeText(words: input.title), at: place, style, maxWidth: width - room - 1)
    let at = place.moved(columns: width - room)
    if isSelected, !state.isNaming, let editor = state.editor {
      frame.put(SafeText.spaces(room), at: at, .plain)
      return frame.put(editor, at: at, maxWidth: room)
    }
    frame.put(value(of: input).padded(to: room - 2, .trailing), at: at, style)
    let isEntered = state.values[input.key] != nil
    if isEntered { frame.put("*", at: at.moved(columns: room - 1), style) }
  }

  private func value(of input: WhatIfInput) -> SafeText {
    state.calculation.values(state.values)[input.key].map { SafeText($0.shown) } ?? "not entered"
  }
}
