/// A number of the immigration service for one person.
///
/// > Source: A-numbers have eight or nine digits; eight are filled with a zero in front.
public struct AlienNumber: Hashable, Sendable, CustomStringConvertible {
  /// The nine digits.
  public let digits: String

  /// Reads a number written with or without `A`, dashes and blanks; nil if it is none.
  public init?(_ text: some StringProtocol) {
    var rest = Substring(text.trimmed)
    if let first = rest.first, "Aa".contains(first) { rest.removeFirst() }
    if rest.first == "#" { rest.removeFirst() }
    guard rest.allSatisfy({ $0.isASCIIDigit || "- ".contains($0) }) else { return nil }
    let digits = rest.filter(\.isASCIIDigit)
    guard digits.count == 8 || digits.count == 9 else { return nil }
    self.digits = digits.count == 8 ? "0" + digits : digits
  }

  /// The digits of an A-number, or of a part of one, however it is written: `A000164164`,
  /// `A000-164-164`, `164164`; nil if the text is no such thing or has fewer than three digits.
  static func digits(in text: String) -> String? {
    if let number = AlienNumber(text) { return number.digits }
    var rest = Substring(text)
    if let first = rest.first, "Aa".contains(first) { rest.removeFirst() }
    guard rest.allSatisfy({ $0.isASCIIDigit || $0 == "-" }) else { return nil }
    let digits = rest.filter(\.isASCIIDigit)
    return digits.count >= 3 ? digits : nil
  }

  /// The number as it is kept and shown, such as `A000-000-000`.
  public var description: String {
    "A\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(3))"
  }
}
