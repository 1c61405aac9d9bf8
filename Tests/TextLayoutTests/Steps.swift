/// Numbers and texts that look random and are the same each time.
struct Steps {
  var state: UInt64

  private static let pieces = [
    "a", "word", " ", "  ", "é", "e\u{301}", "東", "京", "한", "👍", "…", "─", "\n", "\u{1B}[m",
    "\u{202E}", "\u{200B}", "🇺🇸", "\u{1112}\u{1161}", "ﷺ", "longer-word", "\u{3000}", "ก\u{E34}",
  ]

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func text() -> String {
    (0..<next(below: 14)).map { _ in Steps.pieces[next(below: Steps.pieces.count)] }.joined()
  }
}
