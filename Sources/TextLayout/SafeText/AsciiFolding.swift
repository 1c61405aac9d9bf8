/// The plain ASCII character that stands for each of the others we draw.
enum AsciiFolding {
  private static let signs = """
    | │┃║╎┆┊╏┇┋▏▎▍▌▐
    - ─━═╌┄┈╴╶╺╸–—‒―−
    + ┌┐└┘├┤┬┴┼╭╮╯╰┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬✚✓✔
    . ▁·∙⋅
    : ▂
    - ▃
    = ▄≡
    + ▅
    * ▆★☆✱•●◆■▪
    # ▇█▓▒░▉▊▋№
    ^ ↑▲△▴⇑
    v ↓▼▽▾⇓
    < ←◀◁◂⇐‹«≤
    > →▶▷▸⇒›»≥↵⏎
    ~ …≈∼
    ' ‘’‚‛′´ʼ
    " “”„‟″
    x ×✗✘✕✖
    o ○◯◦°◇□▫
    / ⁄÷
    S §
    P ¶
    c ©¢
    R ®
    u µμ
    """

  private static let table: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for line in (signs + "\n" + asciiLetters).split(separator: "\n") {
      let scalars = Array(line.unicodeScalars)
      for scalar in scalars.dropFirst(2) where table[scalar.value] == nil {
        table[scalar.value] = UInt8(truncatingIfNeeded: scalars[0].value)
      }
    }
    return table
  }()

  /// Returns the ASCII byte that stands for a character: itself, a look-alike, or `?`.
  static func byte(for scalar: Unicode.Scalar) -> UInt8 {
    if scalar.value < 0x7F { return UInt8(scalar.value) }
    return table[scalar.value] ?? UInt8(ascii: "?")
  }
}

extension SafeText {
  /// The text in plain ASCII, cell for cell: é as e, a line as a dash, what has no likeness as `?`.
  public var asciiFolded: SafeText {
    let said = said
    guard !said.isAscii else { return said }
    var bytes: [UInt8] = []
    for cluster in said.clusters {
      let byte = AsciiFolding.byte(for: cluster.base)
      for _ in 0..<cluster.cells { bytes.append(byte) }
    }
    return SafeText(
      safe: String(decoding: bytes, as: UTF8.self),
      cells: said.cells,
      isFlagged: isFlagged,
    )
  }
}

extension Unicode.Scalar {
  /// The ASCII character that stands for this one: itself, a look-alike, or `?`.
  public var asciiFolded: Unicode.Scalar {
    Unicode.Scalar(AsciiFolding.byte(for: self))
  }
}
