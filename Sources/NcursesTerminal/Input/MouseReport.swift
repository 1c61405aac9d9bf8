import TerminalKit

/// A report of the mouse in the SGR form: button, column and row as decimal numbers.
struct MouseReport {
  /// What the report says.
  let event: MouseEvent

  /// Reads `b;x;y`, or nil if it is no such report or one of no interest.
  init?(_ bytes: [UInt8], isRelease: Bool) {
    let numbers = bytes.split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], column > 0, row > 0,
      let action = MouseReport.action(button, isRelease)
    else { return nil }
    event = MouseEvent(action, at: CellPosition(column: column - 1, row: row - 1))
  }

  /// Bits 2 to 4 tell the modifiers, which play no part; bit 5 tells a movement.
  private static func action(_ button: Int, _ isRelease: Bool) -> MouseEvent.Action? {
    guard button & 32 == 0 else { return nil }
    switch button & ~28 {
    case 0: return isRelease ? .release : .press
    case 1, 2: return isRelease ? nil : .secondary
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }
}
