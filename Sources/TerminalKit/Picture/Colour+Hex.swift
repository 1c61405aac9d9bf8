extension Colour {
  /// The colour as a web page writes it.
  ///
  /// > Source: xterm's palette of 256: sixteen named colours, a cube of six levels, then greys.
  var hex: String {
    let number = Int(rich)
    if number < 16 { return Colour.named[number] }
    if number >= 232 { return Colour.hex(Array(repeating: 8 + (number - 232) * 10, count: 3)) }
    let cube = number - 16
    return Colour.hex([cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + $0 * 40 })
  }

  private static let named = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]

  private static func hex(_ parts: [Int]) -> String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
