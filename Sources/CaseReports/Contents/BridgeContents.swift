public import CaseModel
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

  /// Makes the contents of a bridge.
  public init(_ bridge: Bridge) {
    self.bridge = bridge
  }

  /// What is bridged, in words.
  public var definition: SafeText {
    let (from, to) = (bridge.from, bridge.to)
    return SafeText(
      """
      From \(from.title) (\(from.owner.rawValue)): \(from.rule). To \(to.title) \
      (\(to.owner.rawValue)): \(to.rule). The steps add up.
      """
    )
  }

  /// The rows: where it begins, every step, where it ends.
  public var rows: [[SafeText]] {
    rows(bridge.above, part: bridge.below == nil ? "count" : "numerator")
      + (bridge.below.map { rows($0, part: "denominator") } ?? [])
  }

  private func rows(_ side: BridgeSide, part: SafeText) -> [[SafeText]] {
    [[part, SafeText(bridge.from.title), SafeText(String(side.begin)), .empty]]
      + side.steps.map { step in
        let cases = step.cases.prefix(4).map(String.init).joined(separator: " ")
        return [part, SafeText(step.title), SafeText(String(step.change)), SafeText(cases)]
      } + [[part, SafeText(bridge.to.title), SafeText(String(side.end)), .empty]]
  }
}
