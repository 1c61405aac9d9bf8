extension ScreenEmulator {
  /// Chooses how the next characters look.
  mutating func paint(_ sequence: ControlSequence) {
    var numbers = sequence.numbers.map { $0 ?? 0 }[...]
    if numbers.isEmpty { numbers = [0] }
    while let number = numbers.popFirst() {
      if number == 38 || number == 48 {
        guard numbers.popFirst() == 5, let colour = numbers.popFirst() else {
          return unexpected.append("\(sequence)")
        }
        setColour(colour, isForeground: number == 38)
      } else if !paint(number) {
        unexpected.append("\(sequence)")
      }
    }
  }

  private mutating func setColour(_ colour: Int?, isForeground: Bool) {
    if isForeground { look.foreground = colour } else { look.background = colour }
  }

  private mutating func paint(_ number: Int) -> Bool {
    switch number {
    case 0: look = ScreenLook()
    case 1, 2, 4, 7: look.attributes.insert(number)
    case 10: charsets.isGraphic.0 = false
    case 22: look.attributes.subtract([1, 2])
    case 24, 27: look.attributes.remove(number - 20)
    case 30...37: look.foreground = number - 30
    case 39: look.foreground = nil
    case 40...47: look.background = number - 40
    case 49: look.background = nil
    case 90...97: look.foreground = number - 82
    case 100...107: look.background = number - 92
    default: return false
    }
    return true
  }
}
