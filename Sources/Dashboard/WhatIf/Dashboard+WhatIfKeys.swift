import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means among the inputs of a calculation.
  mutating func runInWhatIf(_ command: Command) {
    switch command {
    case .left: whatIf.turn(-1)
    case .right: whatIf.turn(1)
    case .up: whatIf.select(whatIf.row - 1)
    case .down: whatIf.select(whatIf.row + 1)
    case .start: whatIf.select(0)
    case .end: whatIf.select(.max)
    case .open: whatIf.editor = LineEditor()
    case .standard: whatIf.enter(nil)
    case .preset: whatIf.showNextPreset()
    default: break
    }
  }

  /// Does what a command means while a value is typed.
  mutating func runInValue(_ command: Command) {
    switch command {
    case .accept: acceptValue()
    case .cancel: whatIf.editor = nil
    default: whatIf.editor?.edit(command)
    }
  }

  private mutating func acceptValue() {
    guard let number = whatIf.typed else {
      message = "A number is wanted, such as 800, 0.55 or 55%"
      return
    }
    whatIf.editor = nil
    whatIf.enter(number)
  }
}
