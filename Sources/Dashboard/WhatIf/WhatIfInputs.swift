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
    ScrollMark(scroll: first, lines: inputs.count, area: parts.rest).draw(on: &frame)
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
      frame.put(frame.glyphs.pointer, at: place.moved(columns: -1), style)
      frame.cursor = place
    }
    let end = valueEnd(in: width)
    frame.put(SafeText(words: input.title), at: place, style, maxWidth: end - room - 1)
    let at = place.moved(columns: end - room)
    if width > end {
      let unit = SafeText(words: input.unit)
      let beside = place.moved(columns: end + 1)
      frame.put(unit, at: beside, isSelected ? style : .dim, maxWidth: width - end - 1)
    }
    if isSelected, !state.isNaming, let editor = state.editor {
      frame.put(SafeText.spaces(room), at: at, .plain)
      return frame.put(editor, at: at, maxWidth: room)
    }
    frame.put(value(of: input).padded(to: room - 2, .trailing), at: at, style)
    let isEntered = state.values[input.key] != nil
    if isEntered { frame.put("*", at: at.moved(columns: room - 1), style) }
  }

  private func value(of input: WhatIfInput) -> SafeText {
    let values = state.calculation.values(state.values)
    let isEntered = values.isEntered(input.key)
    return values[input.key].map { SafeText($0.shownInput(isEntered: isEntered)) } ?? "not entered"
  }

  /// The column the values end at: close enough to the titles for the eye to follow, with the units
  /// beside them where there is room.
  private func valueEnd(in width: Int) -> Int {
    let inputs = state.calculation.inputs
    let titles = inputs.map { SafeText(words: $0.title).cells }.max() ?? 0
    let units = inputs.map { SafeText(words: $0.unit).cells }.max() ?? 0
    return width >= titles + 16 + units ? titles + 16 : width
  }
}
