import TextLayout

extension SafeText {
  /// Writes a number with one decimal and without thousands, as data formats are read.
  ///
  /// - Parameters:
  ///   - number: A finite number of less than 17 digits.
  ///   - isShort: Whether a decimal that is 0 is left out.
  init(tenths number: Double, isShort: Bool = false) {
    let tenths = Int((abs(number) * 10).rounded())
    let sign = number < 0 && tenths > 0 ? "-" : ""
    let decimal = isShort && tenths % 10 == 0 ? "" : ".\(tenths % 10)"
    self.init("\(sign)\(tenths / 10)\(decimal)")
  }
}
