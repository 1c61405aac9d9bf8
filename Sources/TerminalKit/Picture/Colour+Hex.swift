extension Colour {
  /// The colour as a web page writes it.
  ///
  /// > Source: xterm's palette of 256: sixteen named colours, a cube of six levels, then greys.
  var hex: String {
    "#" + levels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Red, green and blue of the colour in the palette of 256.
  ///
  /// > Units: 0 to 255 each.
  public var levels: [Int] {
    let number = Int(rich)
    if number < 16 { return Colour.named[number] }
    if number >= 232 { return Array(repeating: 8 + (number - 232) * 10, count: 3) }
    let cube = number - 16
    return [cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + $0 * 40 }
  }

  private static let named = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255],
    [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
}
