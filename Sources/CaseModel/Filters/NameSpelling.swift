extension String {
  /// Whether a name is spelt by letters typed without the blanks and hyphens between its words, the
  /// family name first or last: `ouyanglihua`, `Li-Hua` and `lihua ouyang` for `OUYANG Lihua`.
  ///
  /// The letters begin where a word begins, so that none are found across the middle of two words;
  /// the last word may be unfinished, as while it is typed.
  ///
  /// A name in Chinese characters is spelt by them with the family name last as well, of one
  /// character or of two: `丽华欧阳` for `欧阳丽华`.
  ///
  /// - Parameter typed: What was typed; letters, blanks, hyphens and apostrophes alone, else
  ///   nothing is spelt by it.
  /// - Returns: Whether the name is spelt so.
  public func isSpelt(_ typed: String) -> Bool {
    let letters = typed.folded.filter { !" -'·　".contains($0) }
    if letters.isChineseName { return ChineseName(folded).isSpelt(letters) }
    guard letters.count >= 4, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    let words = folded.split { !$0.isLetter }.map(String.init)
    guard words.count > 1 else { return words.first?.hasPrefix(letters) ?? false }
    let orders = [words, Array(words.dropFirst()) + [words[0]]]
    return orders.contains { words in
      words.indices.contains { words[$0...].joined().hasPrefix(letters) }
    }
  }
}

extension String {
  /// Whether it is two or more Chinese characters and nothing else.
  fileprivate var isChineseName: Bool {
    count > 1 && unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}

/// A name in Chinese characters, the family name first.
private struct ChineseName {
  private let characters: [Character]

  init(_ folded: String) { characters = folded.filter { !" -·　".contains($0) }.map { $0 } }

  /// Whether the name is typed as a whole, or with the family name, or its beginning, after the
  /// given name.
  func isSpelt(_ typed: String) -> Bool {
    let typed = Array(typed)
    if characters.starts(with: typed) { return true }
    return familyLengths.contains { length in
      let given = characters.dropFirst(length)
      let turned = given + characters.prefix(length)
      return !given.isEmpty && typed.count > given.count && turned.starts(with: typed)
    }
  }

  /// How many characters the family name has: two where it is a known one of two, or where the
  /// name has four and may join two families; else one.
  private var familyLengths: [Int] {
    if ChineseName.familiesOfTwo.contains(String(characters.prefix(2))) { return [2] }
    return characters.count > 3 ? [1, 2] : [1]
  }

  /// Family names of two characters.
  ///
  /// > Source: the Hundred Family Surnames, by general knowledge; simplified characters.
  private static let familiesOfTwo = Set(
    """
    欧阳 司马 诸葛 上官 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司空 端木 独孤 南宫 东方 闻人 \
    轩辕 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 公冶 宗政 濮阳 赫连 澹台 拓跋 呼延 东郭 西门 百里 \
    第五 完颜 纳兰 范姜 张简
    """
    .split(whereSeparator: \.isWhitespace).map { String($0).folded }
  )
}
