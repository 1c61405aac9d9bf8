public import CaseModel
public import Languages
public import TextLayout

/// A bridge between two definitions, a row for each step.
public struct BridgeContents: Sendable {
  /// The columns of every bridge.
  public static let columns = [
    ReportColumn(key: "part", title: "Part", width: 11, isNumber: false),
    ReportColumn(key: "step", title: "Step", width: 46, isNumber: false),
    ReportColumn(key: "count", title: "Count", width: 12, isNumber: true),
    ReportColumn(key: "cases", title: "Some of the cases", width: 30, isNumber: false),
  ]
  private let bridge: Bridge
  /// The language of the steps.
  public var language = Language.english

  /// Makes the contents of a bridge.
  public init(_ bridge: Bridge) {
    self.bridge = bridge
  }

  /// What is bridged, in words.
  public var definition: Phrase {
    let (from, to) = (words(of: bridge.from), words(of: bridge.to))
    return "From \(from). To \(to). The steps add up."
  }

  private func words(of measure: Measure) -> Phrase {
    let owner = Phrase(words: measure.owner.rawValue)
    return "\(Phrase(words: measure.title)) (\(owner)): \(Phrase(words: measure.rule))"
  }

  /// The rows: where it begins, every step, where it ends.
  public var rows: [[SafeText]] {
    rows(bridge.above, part: bridge.below == nil ? "count" : "numerator")
      + (bridge.below.map { rows($0, part: "denominator") } ?? [])
  }

  private func rows(_ side: BridgeSide, part: SafeText) -> [[SafeText]] {
    let (from, to) = (SafeText(bridge.from.title), SafeText(bridge.to.title))
    return [[part, language.safe(from), SafeText(String(side.begin)), .empty]]
      + side.steps.map { step in
        let cases = step.cases.prefix(4).map(String.init).joined(separator: " ")
        return [part, language.safe(step.title), SafeText(String(step.change)), SafeText(cases)]
      } + [[part, language.safe(to), SafeText(String(side.end)), .empty]]
  }
}
