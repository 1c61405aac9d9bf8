/// The time zone a court keeps; hearings are scheduled by the clock on its wall.
///
/// > Source: Time zones by state, 15 U.S.C. 260-267 and 49 CFR part 71; names of the IANA time zone
/// > database. Only zones in which an immigration court sits are here.
public enum CourtZone: String, CaseIterable, Hashable, Sendable {
  case eastern = "America/New_York"
  case central = "America/Chicago"
  case mountain = "America/Denver"
  case pacific = "America/Los_Angeles"
  /// Arizona keeps no daylight time.
  case arizona = "America/Phoenix"
  case alaska = "America/Anchorage"
  case hawaii = "Pacific/Honolulu"
  case atlantic = "America/Puerto_Rico"
  /// Guam and the Northern Mariana Islands.
  case chamorro = "Pacific/Guam"

  /// The name people say, as in "Eastern time".
  public var title: String {
    switch self {
    case .eastern: "Eastern"
    case .central: "Central"
    case .mountain: "Mountain"
    case .pacific: "Pacific"
    case .arizona: "Arizona"
    case .alaska: "Alaska"
    case .hawaii: "Hawaii"
    case .atlantic: "Atlantic"
    case .chamorro: "Chamorro"
    }
  }

  /// Hours from UTC in standard time; negative to the west.
  public var standardHours: Int {
    switch self {
    case .atlantic: -4
    case .eastern: -5
    case .central: -6
    case .mountain, .arizona: -7
    case .pacific: -8
    case .alaska: -9
    case .hawaii: -10
    case .chamorro: 10
    }
  }

  /// Whether clocks go an hour ahead in summer.
  public var keepsDaylightTime: Bool {
    switch self {
    case .eastern, .central, .mountain, .pacific, .alaska: true
    case .arizona, .hawaii, .atlantic, .chamorro: false
    }
  }

  /// The short names of standard and daylight time; the same where there is no daylight time.
  public var names: (standard: String, daylight: String) {
    switch self {
    case .eastern: ("EST", "EDT")
    case .central: ("CST", "CDT")
    case .mountain: ("MST", "MDT")
    case .pacific: ("PST", "PDT")
    case .alaska: ("AKST", "AKDT")
    case .arizona: ("MST", "MST")
    case .hawaii: ("HST", "HST")
    case .atlantic: ("AST", "AST")
    case .chamorro: ("ChST", "ChST")
    }
  }
}

extension CourtZone {
  /// Returns the zone of a court; nil where the court or its state is not known.
  ///
  /// Most states lie in one zone. Of those that lie in two, the courts that are apart from most
  /// of their state are named: El Paso keeps mountain time, Memphis central time.
  ///
  /// - Parameters:
  ///   - code: The base city code, such as `NYC`.
  ///   - labels: Labels that end with the state, as `El Paso TX`.
  /// - Returns: The zone, or nil.
  public static func of(court code: String, labels: CodeLabels) -> CourtZone? {
    if let zone = exceptions[code] { return zone }
    guard let label = labels.label(code, in: .court), label.dropLast(2).last == " " else {
      return nil
    }
    return states[String(label.suffix(2))]
  }

  /// Courts whose zone is not that of most of their state, or whose label names no state.
  private static let exceptions: [String: CourtZone] = [
    "ELP": .mountain, "EPD": .mountain, "SIN": .eastern,
  ]

  /// The zone of most of a state; for a state in two zones, that of its courts.
  private static let states: [String: CourtZone] = {
    let lists: [(CourtZone, String)] = [
      (.eastern, "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV"),
      (.central, "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI"),
      (.mountain, "CO ID MT NM UT WY"), (.pacific, "CA NV OR WA"), (.arizona, "AZ"),
      (.alaska, "AK"), (.hawaii, "HI"), (.atlantic, "PR VI"), (.chamorro, "GU MP"),
    ]
    let pairs = lists.flatMap { zone, states in
      states.split(separator: " ").map { (String($0), zone) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
