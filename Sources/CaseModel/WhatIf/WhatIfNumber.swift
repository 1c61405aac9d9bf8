extension Double {
  /// The number as a page shows it: grouped by thousands, with decimals only where it is small.
  ///
  /// > Units: Two decimals below 100, one below 1,000, none from there on.
  public var shown: String {
    guard isFinite, magnitude < 1e15 else { return description }
    let places = magnitude < 100 ? 2 : magnitude < 1_000 ? 1 : 0
    let scale = places == 2 ? 100.0 : places == 1 ? 10 : 1
    let scaled = Int((magnitude * scale).rounded())
    let unit = Int(scale)
    let whole = (sign == .minus && scaled > 0 ? "-" : "") + Double.grouped(scaled / unit)
    let rest = scaled % unit
    if places == 0 || rest == 0 { return whole }
    let digits = String(rest)
    return whole + "." + String(repeating: "0", count: places - digits.count) + digits
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
