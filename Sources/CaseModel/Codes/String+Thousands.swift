extension StringProtocol {
  /// The text of a number without the commas between its thousands; nil where a comma is anywhere
  /// else, since `600,5` can mean 600.5 and must not be read as 6005.
  public var withoutThousands: String? {
    let groups = split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(self) }
    let first = groups[0].drop { $0 == "-" || $0 == "+" }
    let rest = groups.dropFirst()
    guard (1...3).contains(first.count), first.allSatisfy(\.isDigit),
      rest.dropLast().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isDigit) }),
      rest.last?.prefix(while: \.isDigit).count == 3
    else { return nil }
    return groups.joined()
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
