import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a command means in help.
  mutating func run(_ command: Command, in reading: Reading) {
    guard reading.line == nil else { return seek(command, in: reading) }
    var reading = reading
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
    replaceLayer(reading)
  }

  /// Does what a command means while a text to seek in help is typed.
  private mutating func seek(_ command: Command, in reading: Reading) {
    guard var line = reading.line else { return }
    var reading = reading
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
    replaceLayer(reading)
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
