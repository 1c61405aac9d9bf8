extension WhatIfInput {
  /// Reads a number as somebody types it: `3,380,000`, `3 380 000`, `0.55` or `55%`.
  ///
  /// - Parameter text: What was typed.
  /// - Returns: The number; nil where it is none, has a comma anywhere but between thousands, or
  ///   has no end.
  public static func number(_ text: String) -> Double? {
    guard let plain = text.trimmed.replacing(" ", with: ",").withoutThousands else { return nil }
    let number =
      plain.hasSuffix("%") ? Double(plain.dropLast()).map { $0 / 100 } : Double(plain)
    return number.flatMap { $0.isFinite ? $0 : nil }
  }
}
