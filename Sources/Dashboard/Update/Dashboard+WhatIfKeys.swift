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
    case .compareInputs: whatIf.pin()
    case .export: beginExport(isPaper: false)
    case .print: beginExport(isPaper: true)
    case .keep:
      whatIf.isNaming = true
      whatIf.editor = LineEditor()
    default: break
    }
  }

  /// Does what a command means while a value is typed.
  mutating func runInValue(_ command: Command) {
    switch command {
    case .accept: acceptValue()
    case .cancel:
      whatIf.editor = nil
      whatIf.isNaming = false
    default: whatIf.editor?.edit(command)
    }
  }

  private mutating func acceptName() {
    guard let name = whatIf.editor?.string, WhatIfPreset.isName(name) else {
      message = "A name is letters, digits, - and _"
      return
    }
    whatIf.editor = nil
    whatIf.isNaming = false
    effects.append(.keepInputs(whatIf.keep(as: name), of: whatIf.calculation.key))
  }

  private mutating func acceptValue() {
    if whatIf.isNaming { return acceptName() }
    guard let number = whatIf.typed else {
      message = "A number is wanted, such as 800, 0.55 or 55%"
      return
    }
    whatIf.editor = nil
    whatIf.enter(number)
  }
}
