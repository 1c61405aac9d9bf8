/// Turns untrusted characters into safe ones, one at a time.
struct Sanitiser {
  /// The most marks kept on one character.
  static let mostMarks = 2

  /// The most characters left out after one; more would be a place to hide a message in.
  static let mostDropped = 3

  private var output = String.UnicodeScalarView()
  private var cells = 0
  private var isFlagged = false
  private var base: Unicode.Scalar?
  private var marks = 0
  private var dropped = 0
  private var followsReturn = false

  /// Tells whether bytes are printable ASCII throughout, which needs no work at all.
  static func isPlain(_ bytes: String.UTF8View) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Takes the next character.
  mutating func append(_ scalar: Unicode.Scalar) {
    defer { followsReturn = scalar == "\r" }
    if scalar == "\n", followsReturn { return }
    switch ScalarFate(of: scalar, after: base) {
    case .kept: keep(scalar)
    case .mark: stack(scalar)
    case .replaced(let other): keep(other)
    case .dropped: drop()
    case .flagged(let other): flag(other)
    }
  }

  /// Returns the safe text of all that was taken.
  func finish() -> SafeText {
    SafeText(safe: String(output), cells: cells, isFlagged: isFlagged)
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    cells += CellWidth.cells(of: scalar)
    base = scalar
    marks = 0
    dropped = 0
  }

  private mutating func flag(_ scalar: Unicode.Scalar) {
    isFlagged = true
    keep(scalar)
  }

  private mutating func drop() {
    guard dropped >= Sanitiser.mostDropped else {
      dropped += 1
      return
    }
    let shown = base
    flag("¤")
    (base, dropped) = (shown, Sanitiser.mostDropped)
  }

  private mutating func stack(_ mark: Unicode.Scalar) {
    if base == nil { keep("\u{25CC}") }
    guard marks < Sanitiser.mostMarks else {
      isFlagged = true
      return
    }
    output.append(mark)
    marks += 1
  }
}
