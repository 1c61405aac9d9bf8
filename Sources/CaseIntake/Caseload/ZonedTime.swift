import CaseModel

/// A time of day that may say its zone, such as `9:00 AM PT`.
struct ZonedTime {
  /// The time without the zone.
  let time: String
  /// The zone; nil where none is said.
  private let zone: Zone?
  /// Whether a zone is said that is none of the United States.
  private let isForeign: Bool

  /// A zone of the United States, in whose time its courts write.
  enum Zone: String {
    case eastern = "Eastern"
    case central = "Central"
    case mountain = "Mountain"
    case pacific = "Pacific"
    case alaska = "Alaska"
    case hawaii = "Hawaii"
    case atlantic = "Atlantic"
    case chamorro = "Chamorro"
  }

  init(_ text: String) {
    let named: [String: String] = [
      "noon": "12:00", "12 noon": "12:00", "mediodia": "12:00", "中午": "12:00", "midnight": "0:00",
    ]
    let plain = text.replacing("：", with: ":")
    if let time = named[plain.folded] {
      (self.time, zone, isForeign) = (time, nil, false)
      return
    }
    let words = plain.split(separator: " ")
    let last = words.last.map { $0.filter { !"().".contains($0) }.uppercased() } ?? ""
    if words.count > 1, let zone = ZonedTime.zones[last] {
      let rest = words.dropLast().joined(separator: " ")
      (time, self.zone, isForeign) = (ZonedTime.chinese(rest), zone, false)
      return
    }
    let isOffset = plain.hasSuffix("Z") || plain.dropFirst(2).contains { "+-".contains($0) }
    (time, zone, isForeign) = (
      ZonedTime.chinese(plain), nil, isOffset || ["UTC", "GMT"].contains(last),
    )
  }

  /// A time with the half of the day before it, such as `上午9:00`.
  private static func chinese(_ text: String) -> String {
    for (word, half) in [("上午", " am"), ("下午", " pm"), ("早上", " am"), ("晚上", " pm")]
    where text.hasPrefix(word) {
      return text.dropFirst(word.count).trimmingBlanks.replacing("点", with: ":00") + half
    }
    return text
  }

  /// What is wrong with the zone at a court; nil where the time is the court's own.
  func problem(at court: String, _ labels: CodeLabels) -> String? {
    if isForeign { return "a time with a zone of its own; write the time at the court" }
    guard let zone, let own = ZonedTime.zone(of: court, labels), own != zone else { return nil }
    return """
      a time in \(zone.rawValue) time, and the court is in \(own.rawValue) time; \
      write the time at the court
      """
  }

  private static let zones: [String: Zone] = [
    "ET": .eastern, "EST": .eastern, "EDT": .eastern, "EASTERN": .eastern, "CT": .central,
    "CST": .central, "CDT": .central, "CENTRAL": .central, "MT": .mountain, "MST": .mountain,
    "MDT": .mountain, "MOUNTAIN": .mountain, "PT": .pacific, "PST": .pacific, "PDT": .pacific,
    "PACIFIC": .pacific, "AKST": .alaska, "AKDT": .alaska, "HST": .hawaii, "AST": .atlantic,
    "CHST": .chamorro,
  ]

  /// The zone a court is in, by its state; nil where the court or its state is not known.
  ///
  /// > Source: the states' zones; El Paso lies in Mountain time, the rest of Texas with courts in
  /// Central.
  private static func zone(of court: String, _ labels: CodeLabels) -> Zone? {
    if ["ELP", "EPD"].contains(court) { return .mountain }
    guard let state = labels.label(court, in: .court)?.suffix(2) else { return nil }
    switch state {
    case "NY", "NJ", "PA", "VA", "MD", "MA", "CT", "FL", "GA", "NC", "OH", "MI": return .eastern
    case "TX", "IL", "LA", "MN", "MO", "TN", "NE": return .central
    case "CO", "UT", "NM", "AZ": return .mountain
    case "CA", "WA", "OR", "NV": return .pacific
    case "HI": return .hawaii
    case "PR": return .atlantic
    case "GU", "MP": return .chamorro
    default: return nil
    }
  }
}
