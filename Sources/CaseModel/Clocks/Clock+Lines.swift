/// One line of what a deadline says of itself: what it is about, and the words.
public struct ClockLine: Hashable, Sendable {
  /// What the line is about, such as `Authority`.
  public let label: String
  /// The words.
  public let text: String
  /// Whether the reader should be careful with it.
  public let isCaution: Bool

  init(_ label: String, _ text: String, isCaution: Bool = false) {
    self.label = label
    self.text = text
    self.isCaution = isCaution
  }
}

extension Clock {
  /// Everything a deadline says of itself, the same wherever it stands: what starts it and how that
  /// is known, how it was counted, by which rule and law, how sure, and what would change it.
  ///
  /// - Parameter day: The day to look from.
  /// - Returns: The lines; those with nothing to say are left out.
  public func lines(asOf day: Day) -> [ClockLine] {
    (head + counting(asOf: day) + law(asOf: day) + notApplied).filter { !$0.text.isEmpty }
  }

  /// The same on one line, as a report or a table has it: what starts it and how that is known, how
  /// it was counted, by which rule and law, how sure, and what would change it.
  ///
  /// - Parameter day: The day to look from.
  /// - Returns: The parts, each with what it is about, parted by semicolons.
  public func sentence(asOf day: Day) -> String {
    let parts = ["In short", "Not applied"] + Circuit.allCases.map(\.title)
    return lines(asOf: day).filter { !parts.contains($0.label) }
      .map { "\($0.label): \($0.text)" }.joined(separator: "; ")
  }

  /// How the day was counted, on one line: the rule, its length, day 0 and how that is known, each
  /// roll, and how sure; what the rule says of itself is the same for every clock of it.
  public var countSentence: String {
    let steps = rolls.map { "\($0.from) is \($0.reason)" }
    let counted = "\(rule.id) \(rule.version): \(lengthWords) \(trigger.withWeekday), \(source)"
    let day = due.map { "due \($0.withWeekday)" } ?? "any time"
    let rolled = steps.isEmpty ? [] : ["rolled, \(steps.joined(separator: ", "))"]
    let parts = [counted] + rolled + [day, place, "\(rule.certainty.words); \(Clock.advice)"]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What the rule says of itself, on one line: its law, where it stands, what counts, what would
  /// change the day, and when it was checked.
  ///
  /// - Parameter day: The day to look from.
  /// - Returns: The parts, each with what it is about, parted by semicolons.
  public func ruleSentence(asOf day: Day) -> String {
    let parts =
      ["Rule", "What counts", "Exceptions", "Would change"]
      + ["Authority", "In court", "Confidence", "Checked"]
    return lines(asOf: day).filter { parts.contains($0.label) }
      .map { $0.label == "Rule" ? $0.text : "\($0.label): \($0.text)" }.joined(separator: "; ")
  }

  private var head: [ClockLine] {
    [
      ClockLine("Rule", "\(rule.id) \(rule.version)  \(rule.title)"),
      ClockLine("In short", rule.plain),
      ClockLine("Trigger", "\(trigger.withWeekday), \(source): \(rule.trigger)"),
    ]
  }

  private func counting(asOf day: Day) -> [ClockLine] {
    var lines = [ClockLine("Length", lengthWords)]
    if let raw { lines.append(ClockLine("Raw day", raw.withWeekday)) }
    lines += rolls.map {
      ClockLine("Rolled", "\($0.from) is \($0.reason); to \($0.to.withWeekday)")
    }
    lines.append(ClockLine("Due", dueWords(asOf: day)))
    if let careful {
      let words = "\(careful.withWeekday): the open day before, for a careful office"
      lines.append(ClockLine("Safer", words, isCaution: true))
    }
    return lines
  }

  private func law(asOf day: Day) -> [ClockLine] {
    [
      ClockLine("Only if", rule.condition), ClockLine("What counts", rule.receipt),
      ClockLine("Exceptions", rule.exceptions),
      ClockLine("Would change", changes),
      ClockLine("Here", place, isCaution: true),
    ] + (place.isEmpty ? circuits : []) + [
      ClockLine("Authority", rule.standing),
      ClockLine("In court", status, isCaution: rule.status != .inForce),
      ClockLine("Confidence", "\(rule.certainty.words); \(Clock.advice)"),
      ClockLine("Checked", rule.checking(asOf: day), isCaution: rule.isOutOfDate(asOf: day)),
    ]
  }

  /// What holds in each circuit, where the answer depends on it and the place is not known.
  private var circuits: [ClockLine] {
    Circuit.allCases.compactMap { circuit in
      rule.circuits[circuit].map { ClockLine(circuit.title, $0) }
    }
  }

  /// How long it runs, in which direction, and from when where that is not its trigger.
  public var lengthWords: String {
    guard let length = rule.length else { return "no limit" }
    let from = rule.notBefore.map { $0 > trigger ? ", counted from \($0)" : "" } ?? ""
    return "\(length) \(rule.isBackward ? "before" : "after")\(from)"
  }

  private func dueWords(asOf day: Day) -> String {
    guard let due, let left = daysLeft(asOf: day) else { return "any time" }
    let count = "\(abs(left)) day\(abs(left) == 1 ? "" : "s")"
    let distance = left == 0 ? "today" : left > 0 ? "in \(count)" : "\(count) ago"
    return "\(due.withWeekday), \(distance)"
  }

  /// What would give another day, or none.
  public var changes: String {
    let always = "another day of the trigger, a closed day, or an order"
    let ended = rule.isOwn ? "a filing recorded as made ends it" : ""
    return [rule.changes, always, ended].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var status: String {
    rule.status.rawValue + (rule.statusOn.map { ", as of \($0)" } ?? "")
  }

  private var notApplied: [ClockLine] {
    others.map { other in
      let due = other.due.map { "would be \($0.withWeekday)" } ?? "no limit"
      let words = "\(other.rule.id) \(other.rule.version), \(due): \(other.reason)"
      return ClockLine("Not applied", words)
    }
  }
}

extension ClockRule {
  /// Whether the rule's day to be checked again has passed.
  public func isOutOfDate(asOf day: Day) -> Bool { checkAgainBy.map { day > $0 } ?? false }

  /// When the rule was checked, and when it has to be again.
  func checking(asOf day: Day) -> String {
    guard let checkedOn, let checkAgainBy else { return "" }
    let words = "reviewed on \(checkedOn), to be checked again by"
    let past = isOutOfDate(asOf: day) ? ": past, check before you rely on it" : ""
    return "\(words) \(checkAgainBy)\(past)"
  }
}
