extension String {
  /// The text without the mark some editors write before UTF-8.
  ///
  /// It would belong to the first word.
  package var withoutByteOrderMark: String {
    unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
  }
}
