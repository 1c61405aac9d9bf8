public import CaseModel
import Languages

/// What the day of a clock means to the person: a wrong reading loses a day.
///
/// > Source: the plain line of each rule in `assets/clocks.rules`, whose words these follow.
enum ClockMeaning: Hashable {
  /// It has to be done by the day, which counts.
  case by
  /// It has to be done before the day, which is too late.
  case before
  /// Something happens on the day, begins with it or ends with it.
  case on

  init(_ rule: ClockRule) {
    let plain = rule.plain.lowercased()
    let isPoint = ["on this day", "is good until", "can work until", "ends on this day"]
      .contains { plain.contains($0) }
    // Days on which something happens come first: "you are not removed before this day" asks
    // nothing of the client.
    if rule.weight >= 6 || isPoint || plain.hasPrefix("from ") {
      self = .on
    } else if plain.contains("before this") || plain.contains("already late") {
      self = .before
    } else {
      self = .by
    }
  }

  /// Returns the words for a day.
  func words(_ day: Day, in language: Language) -> String {
    switch self {
    case .by: language.text("By {1}; that day still counts", language.day(day))
    case .before: language.text("Before {1}; that day itself is too late", language.day(day))
    case .on: language.day(day)
    }
  }
}

extension ClockRule {
  /// Whether the rule's plain line could frighten who reads it alone.
  ///
  /// Counsel chooses whether a sheet has it. No deadline of the client's own is among these.
  public var isAlarming: Bool {
    ["FAIL-DEPART", "REM-90", "STAY-END", "UP-180", "UP-365"].contains(id)
  }
}
