extension Measure {
  /// Every measure, in the order help shows them.
  public static let all: [Measure] =
    pending + filings + completions + waits + orders + absentia + grants + counsel + bond
    + hearings + notice

  /// The measure a word names, without regard to case; nil where none is so named.
  public static func named(_ word: some StringProtocol) -> Measure? {
    let key = word.lowercased()
    return all.first { $0.key == key }
  }

  /// The measures a word names: one by its key, or all of a question, such as `pending`.
  public static func matching(_ word: some StringProtocol) -> [Measure] {
    if let one = named(word) { return [one] }
    let name = word.lowercased()
    return all.filter { $0.family.word == name }
  }

  /// The measures with the same question and shape, this one among them: definitions to compare.
  public var rivals: [Measure] {
    Measure.all.filter { $0.family == family && $0.hasShape(of: self) }
  }

  /// The rival of an owner, such as TRAC's; nil where it has none.
  public func rival(of owner: MeasureOwner) -> Measure? {
    self.owner == owner ? self : rivals.first { $0.owner == owner }
  }

  private func hasShape(of other: Measure) -> Bool {
    switch (formula, other.formula) {
    case (.count, .count), (.share, .share), (.days, .days), (.survival, .survival),
      (.perDay, .perDay):
      true
    default: false
    }
  }
}

extension MeasureFamily {
  /// The word that names the question on a command line.
  public var word: String {
    switch self {
    case .orders: "orders"
    case .absentia: "absentia"
    case .notice: "notice"
    default: rawValue.lowercased()
    }
  }
}
