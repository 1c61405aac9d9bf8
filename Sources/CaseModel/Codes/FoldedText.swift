extension String {
  /// The text in lower case and without accents, so that `goncalves` finds `GONÇALVES`.
  ///
  /// Letters that are no Latin ones keep their accents; a curly apostrophe becomes a straight one.
  /// Traditional Chinese characters become simplified ones, so that either finds the other.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var text = ""
    for scalar in unicodeScalars where !scalar.isAccent { text += scalar.folded }
    return text
  }

  /// The letters and digits without case and accents, with one blank between words.
  var words: String {
    folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is an accent that is after its letter.
  ///
  /// > Source: Unicode, block Combining Diacritical Marks, U+0300 to U+036F.
  fileprivate var isAccent: Bool { (0x300...0x36F).contains(value) }

  /// The scalar in lower case, a Latin letter as its plain form.
  fileprivate var folded: String {
    if value < 0x80 { return properties.lowercaseMapping }
    if value == 0x2019 || value == 0x2BC { return "'" }
    if (0x4E00...0x9FFF).contains(value) { return String(HanVariants.simplified(self)) }
    guard (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value) else {
      return properties.lowercaseMapping
    }
    return plainLetter ?? properties.lowercaseMapping
  }

  /// The letter without its accent, taken from the name Unicode gives it, such as
  /// `LATIN CAPITAL LETTER C WITH CEDILLA`; nil if the name has no plain letter in it.
  private var plainLetter: String? {
    switch value {
    case 0xDF: return "ss"
    case 0x131: return "i"
    default: break
    }
    guard let name = properties.name else { return nil }
    for start in ["LATIN CAPITAL LETTER ", "LATIN SMALL LETTER "] where name.hasPrefix(start) {
      let letter = name.dropFirst(start.count).split(separator: " ").first ?? ""
      return letter.utf8.count <= 2 ? letter.lowercased() : nil
    }
    return nil
  }
}
