extension Double {
  /// The number as a page shows it: grouped by thousands, with decimals only where it is small.
  ///
  /// > Units: Two decimals below 100, one below 1,000, none from there on.
  public var shown: String {
    shown(places: magnitude < 100 ? 2 : magnitude < 1_000 ? 1 : 0)
  }

  private func shown(places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    guard isFinite, magnitude * scale < 1e17 else { return description }
    let scaled = Int((magnitude * scale).rounded())
    let unit = Int(scale)
    let whole = (sign == .minus && scaled > 0 ? "-" : "") + Double.grouped(scaled / unit)
    let rest = scaled % unit
    if places == 0 || rest == 0 { return whole }
    let digits = String(rest)
    return whole + "." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// The number as an input shows it: what was entered with every digit to the fourth decimal, a
  /// default with two below 1,000.
  public func shownInput(isEntered: Bool) -> String {
    guard isEntered else { return magnitude < 1_000 ? shown(places: 2) : shown }
    let text = shown(places: 4)
    guard text.contains(".") else { return text }
    return String(text.reversed().drop { $0 == "0" }.reversed())
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
