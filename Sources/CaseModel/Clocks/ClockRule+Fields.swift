extension ClockRule {
  /// Sets a field from its text; false where the value is not understood, nil if there is no
  /// such field.
  mutating func set(_ field: String, _ value: String) -> Bool? {
    switch field {
    case "title": title = value
    case "name": name = value
    case "trigger": trigger = value
    case "only-if": condition = value
    case "receipt": receipt = value
    case "exceptions": exceptions = value
    case "would-change": changes = value
    case "authority": authority = value
    case "plain": plain = value
    default: return setTyped(field, value)
    }
    return !value.isEmpty
  }

  private mutating func setTyped(_ field: String, _ value: String) -> Bool? {
    switch field {
    case "starts": setStart(value)
    case "ends": setEnds(value)
    case "weight": Int(value).flatMap { (1...9).contains($0) ? $0 : nil }.assign(to: &weight)
    case "not-before": Day(iso: value).map { Optional($0) }.assign(to: &notBefore)
    case "checked-on": Day(iso: value).map { Optional($0) }.assign(to: &checkedOn)
    case "check-again-by": Day(iso: value).map { Optional($0) }.assign(to: &checkAgainBy)
    case "length": setLength(value)
    case "direction": ["after": false, "before": true][value].assign(to: &isBackward)
    case "roll": ["forward": true, "none": false][value].assign(to: &rolls)
    case "from": Day(iso: value).map { Optional($0) }.assign(to: &from)
    case "to": Day(iso: value).map { Optional($0) }.assign(to: &to)
    case "status": CourtStatus(rawValue: value).assign(to: &status)
    case "day": DueDay(rawValue: value).map { Optional($0) }.assign(to: &dueDay)
    case "status-on": Day(iso: value).map { Optional($0) }.assign(to: &statusOn)
    case "certainty": Certainty(rawValue: value).assign(to: &certainty)
    default: setCircuit(field, value)
    }
  }

  /// Sets what holds in a circuit; nil where the field names none.
  private mutating func setCircuit(_ field: String, _ value: String) -> Bool? {
    guard field.hasPrefix("circuit-"), let circuit = Circuit(rawValue: String(field.dropFirst(8)))
    else { return nil }
    circuits[circuit] = value
    return !value.isEmpty
  }

  private mutating func setStart(_ value: String) -> Bool {
    guard value.hasPrefix("fact ") else {
      guard let found = ClockStart(rawValue: value), found != .fact else { return false }
      start = found
      return true
    }
    let keys = ClockRule.keys(value.dropFirst(5))
    guard ClockRule.areKnown(keys) else { return false }
    start = .fact
    facts = keys
    return true
  }

  private mutating func setEnds(_ value: String) -> Bool {
    let keys = ClockRule.keys(value[...])
    guard ClockRule.areKnown(keys) else { return false }
    ends = keys
    return true
  }

  /// The facts of a list, each by kind and value.
  private static func keys(_ list: Substring) -> [String] {
    list.split(separator: ",").map { String($0).trimmed }
  }

  private static func areKnown(_ keys: [String]) -> Bool {
    let plain = keys.map { $0.hasSuffix(endMark) ? String($0.dropLast(endMark.count)) : $0 }
    return !plain.isEmpty && plain.allSatisfy { RepatriationFact.keys.contains($0) }
  }

  private mutating func setLength(_ value: String) -> Bool {
    if value == "none" { return true }
    length = ClockLength(value)
    return length != nil
  }

  /// Says what a field takes.
  static func expectation(of field: String) -> String {
    switch field {
    case "starts":
      "take \(ClockStart.allCases.filter { $0 != .fact }.map(\.rawValue).joined(separator: ", ")), "
        + "or fact and what is recorded, as fact event.moved"
    case "ends": "take what is recorded, as custody.checkin-kept"
    case "weight": "take a number from 1 to 9"
    case "length":
      "take a number of days, business days, months or years, a hundred years at most, or none"
    case "direction": "take after or before"
    case "day": "take by, before or on"
    case "roll": "take forward or none"
    case "from", "to", "status-on", "checked-on", "check-again-by", "not-before":
      "take a day such as 2026-03-09"
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
