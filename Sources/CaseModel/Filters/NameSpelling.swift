extension String {
  /// Whether a name is spelt by letters typed without the blanks and hyphens between its words, the
  /// family name first or last: `ouyanglihua`, `Li-Hua` and `lihua ouyang` for `OUYANG Lihua`.
  ///
  /// The letters begin where a word begins, so that none are found across the middle of two words;
  /// the last word may be unfinished, as while it is typed.
  ///
  /// - Parameter typed: What was typed; letters, blanks, hyphens and apostrophes alone, else
  ///   nothing is spelt by it.
  /// - Returns: Whether the name is spelt so.
  public func isSpelt(_ typed: String) -> Bool {
    let letters = typed.folded.filter { !" -'".contains($0) }
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
