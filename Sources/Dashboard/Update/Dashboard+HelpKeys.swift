import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means in help.
  mutating func runInHelp(_ command: Command) {
    if case .comparison? = layers.last { return runInComparison(command) }
    guard case .reading(var reading)? = layers.last else { return }
    switch command {
    case .back:
      layers.removeLast()
      return
    case .search: reading.line = LineEditor()
    case .nextMatch: reading.scroll = found(reading, after: reading.scroll, step: 1)
    case .previousMatch: reading.scroll = found(reading, after: reading.scroll, step: -1)
    default:
      let area = layout.body
      let lines = lines(of: reading, width: area.columns)
      let scrolling = Scrolling(lines: lines.count, rows: area.rows)
      reading.scroll = scrolling.offset(command, from: reading.scroll)
    }
    layers[layers.count - 1] = .reading(reading)
  }

  /// Does what a command means while a text to seek in help is typed.
  mutating func runInReadingSearch(_ command: Command) {
    guard case .reading(var reading)? = layers.last, var line = reading.line else { return }
    switch command {
    case .accept:
      reading.line = nil
      if !line.string.isEmpty { reading.sought = line.string }
      reading.scroll = found(reading, after: reading.scroll - 1, step: 1)
    case .cancel: reading.line = nil
    default:
      line.edit(command)
      reading.line = line
    }
    layers[layers.count - 1] = .reading(reading)
  }

  /// The next line with the text sought, in a direction; the same place if there is none.
  private mutating func found(_ reading: Reading, after line: Int, step: Int) -> Int {
    guard !reading.sought.isEmpty else {
      message = "Nothing was sought yet; / seeks"
      return reading.scroll
    }
    let lines = lines(of: reading, width: layout.body.columns)
    var place = line + step
    while lines.indices.contains(place) {
      let text = lines[place].pieces.map(\.text.text).joined().lowercased()
      if text.contains(reading.sought.lowercased()) { return place }
      place += step
    }
    message = "“\(reading.sought)” is not found " + (step > 0 ? "further down" : "further up")
    return max(0, reading.scroll)
  }
}
