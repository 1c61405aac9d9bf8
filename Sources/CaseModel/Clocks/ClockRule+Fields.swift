extension ClockRule {
  /// Sets a field from its text; false where the value is not understood, none where there is no
  /// such field.
  mutating func set(_ field: String, _ value: String) -> Bool? {
    switch field {
    case "title": title = value
    case "trigger": trigger = value
    case "only-if": condition = value
    case "receipt": receipt = value
    case "exceptions": exceptions = value
    case "authority": authority = value
    case "plain": plain = value
    default: return setTyped(field, value)
    }
    return !value.isEmpty
  }

  private mutating func setTyped(_ field: String, _ value: String) -> Bool? {
    switch field {
    case "starts": ClockStart(rawValue: value).assign(to: &start)
    case "length": setLength(value)
    case "direction": ["after": false, "before": true][value].assign(to: &isBackward)
    case "roll": ["forward": true, "none": false][value].assign(to: &rolls)
    case "from": Day(iso: value).map { Optional($0) }.assign(to: &from)
    case "to": Day(iso: value).map { Optional($0) }.assign(to: &to)
    case "status": CourtStatus(rawValue: value).assign(to: &status)
    case "status-on": Day(iso: value).map { Optional($0) }.assign(to: &statusOn)
    case "certainty": Certainty(rawValue: value).assign(to: &certainty)
    default: nil
    }
  }

  private mutating func setLength(_ value: String) -> Bool {
    if value == "none" { return true }
    length = ClockLength(value)
    return length != nil
  }

  /// Says what a field takes.
  static func expectation(of field: String) -> String {
    switch field {
    case "starts": "take \(ClockStart.allCases.map(\.rawValue).joined(separator: ", "))"
    case "length": "take a number of days, business days, months or years, or none"
    case "direction": "take after or before"
    case "roll": "take forward or none"
    case "from", "to", "status-on": "take a day such as 2026-03-09"
    case "status": "take \(CourtStatus.allCases.map(\.rawValue).joined(separator: ", "))"
    case "certainty": "take S, K, I or U"
    default: "write some words"
    }
  }
}

extension Optional {
  /// Puts the value in a place, and tells whether there is one.
  fileprivate func assign(to place: inout Wrapped) -> Bool {
    guard let self else { return false }
    place = self
    return true
  }
}
