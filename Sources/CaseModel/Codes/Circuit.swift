/// The courts of appeals that hear petitions for review.
///
/// > Source: 28 USC 41, 1294; INA 242(b)(2): where the judge completed the proceedings.
public enum Circuit: String, Choice {
  case first = "1"
  case second = "2"
  case third = "3"
  case fourth = "4"
  case fifth = "5"
  case sixth = "6"
  case seventh = "7"
  case eighth = "8"
  case ninth = "9"
  case tenth = "10"
  case eleventh = "11"
  case columbia = "dc"

  /// The circuit's name.
  public var title: String {
    switch self {
    case .first: "1st Circuit"
    case .second: "2d Circuit"
    case .third: "3d Circuit"
    case .columbia: "D.C. Circuit"
    default: "\(rawValue)th Circuit"
    }
  }

  /// What a court of appeals is, with its name.
  public var meaning: String { "The court of appeals of the \(title)." }

  /// The circuit of a state, by its postal letters; nil for a place in none.
  ///
  /// > Source: 28 USC 41.
  public init?(state: some StringProtocol) {
    guard let found = Circuit.states.first(where: { $0.value.contains(String(state)) }) else {
      return nil
    }
    self = found.key
  }

  /// The circuit of an immigration court, by the state at the end of its name.
  init?(court code: String) {
    guard let label = CodeLabels.fallback.label(code, in: .court),
      let state = label.split(separator: " ").last
    else { return nil }
    self.init(state: state)
  }

  private static let states: [Circuit: Set<String>] = [
    .first: ["ME", "MA", "NH", "PR", "RI"], .second: ["CT", "NY", "VT"],
    .third: ["DE", "NJ", "PA", "VI"], .fourth: ["MD", "NC", "SC", "VA", "WV"],
    .fifth: ["LA", "MS", "TX"], .sixth: ["KY", "MI", "OH", "TN"], .seventh: ["IL", "IN", "WI"],
    .eighth: ["AR", "IA", "MN", "MO", "NE", "ND", "SD"],
    .ninth: ["AK", "AZ", "CA", "GU", "HI", "ID", "MP", "MT", "NV", "OR", "WA"],
    .tenth: ["CO", "KS", "NM", "OK", "UT", "WY"], .eleventh: ["AL", "FL", "GA"],
    .columbia: ["DC"],
  ]
}
