/// One line of what a deadline says of itself: what it is about, and the words.
public struct ClockLine: Hashable, Sendable {
  /// What the line is about, such as `Authority`.
  public let label: String
  /// The words.
  public let text: Phrase
  /// Whether the reader should be careful with it.
  public let isCaution: Bool

  init(_ label: String, _ text: Phrase, isCaution: Bool = false) {
    self.label = label
    self.text = text
    self.isCaution = isCaution
  }

  /// The line in one sentence: what it is about, and the words.
  public var phrase: Phrase { "\(Phrase(words: label)): \(text)" }
}

extension Clock {
  /// Everything a deadline says of itself, the same wherever it is shown: what starts it and how
  /// that is known, how it was counted, by which rule and law, how sure, and what would change it.
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
  public func sentence(asOf day: Day) -> Phrase {
    let parts = ["In short", "Not applied"] + Circuit.allCases.map(\.title)
    return .parts(lines(asOf: day).filter { !parts.contains($0.label) }.map(\.phrase))
  }

  /// How the day was counted, on one line: the rule, its length, day 0 and how that is known, each
  /// roll, and how sure; what the rule says of itself is the same for every clock of it.
  public var countSentence: Phrase {
    let steps = rolls.map { roll -> Phrase in "\(roll.from) is \(Phrase(words: roll.reason))" }
    let name = "\(rule.id) \(rule.version)"
    let counted: Phrase = "\(name): \(lengthWords) \(Phrase(trigger)), \(source)"
    let day: Phrase = due.map { "due \(Phrase($0))" } ?? "any time"
    let rolled: Phrase = steps.isEmpty ? "" : "rolled, \(Phrase.list(steps))"
    return .parts([counted, rolled, day, place, confidence])
  }

  /// How sure the rule is, and that counsel has to confirm it.
  private var confidence: Phrase {
    .parts([Phrase(words: rule.certainty.words), Phrase(words: Clock.advice)])
  }

  /// What the rule says of itself, on one line: its law, where it is, what counts, what would
  /// change the day, and when it was checked.
  ///
  /// - Parameter day: The day to look from.
  /// - Returns: The parts, each with what it is about, parted by semicolons.
  public func ruleSentence(asOf day: Day) -> Phrase {
    let parts =
      ["Rule", "What counts", "Exceptions", "Would change"]
      + ["Authority", "In court", "Confidence", "Checked"]
    let lines = lines(asOf: day).filter { parts.contains($0.label) }
    return .parts(lines.map { $0.label == "Rule" ? $0.text : $0.phrase })
  }

  private var head: [ClockLine] {
    [
      ClockLine("Rule", "\(rule.id) \(rule.version)  \(Phrase(words: rule.title))"),
      ClockLine("In short", Phrase(words: rule.plain)),
      ClockLine("Trigger", "\(Phrase(trigger)), \(source): \(Phrase(words: rule.trigger))"),
    ]
  }

  private func counting(asOf day: Day) -> [ClockLine] {
    var lines = [ClockLine("Length", lengthWords)]
    if let raw { lines.append(ClockLine("Raw day", Phrase(raw))) }
    lines += rolls.map {
      ClockLine("Rolled", "\($0.from) is \(Phrase(words: $0.reason)); to \(Phrase($0.to))")
    }
    lines.append(ClockLine("Due", dueWords(asOf: day)))
    if let careful {
      let words: Phrase = "\(Phrase(careful)): the open day before, for a careful office"
      lines.append(ClockLine("Safer", words, isCaution: true))
    }
    return lines
  }

  private func law(asOf day: Day) -> [ClockLine] {
    [
      ClockLine("Only if", Phrase(words: rule.condition)),
      ClockLine("What counts", Phrase(words: rule.receipt)),
      ClockLine("Exceptions", Phrase(words: rule.exceptions)),
      ClockLine("Would change", changes),
      ClockLine("Here", place, isCaution: true),
    ] + (place.isEmpty ? circuits : []) + [
      ClockLine("Authority", Phrase(value: rule.standing)),
      ClockLine("In court", status, isCaution: rule.status != .inForce),
      ClockLine("Confidence", confidence),
      ClockLine("Checked", rule.checking(asOf: day), isCaution: rule.isOutOfDate(asOf: day)),
    ]
  }

  /// What holds in each circuit, where the answer depends on it and the place is not known.
  private var circuits: [ClockLine] {
    Circuit.allCases.compactMap { circuit in
      rule.circuits[circuit].map { ClockLine(circuit.title, Phrase(words: $0)) }
    }
  }

  /// How long it runs, in which direction, and from when where that is not its trigger.
  public var lengthWords: Phrase {
    guard let length = rule.length else { return "no limit" }
    let span: Phrase =
      rule.isBackward ? "\(length.words) before" : "\(length.words) after"
    guard let from = rule.notBefore, from > trigger else { return span }
    return "\(span), counted from \(from)"
  }

  private func dueWords(asOf day: Day) -> Phrase {
    guard let due, let left = daysLeft(asOf: day) else { return "any time" }
    let distance: Phrase =
      switch left {
      case 0: "today"
      case 1: "in 1 day"
      case -1: "1 day ago"
      case 2...: "in \(left) days"
      default: "\(-left) days ago"
      }
    return "\(Phrase(due)), \(distance)"
  }

  /// What would give another day, or none.
  public var changes: Phrase {
    let always: Phrase = "another day of the trigger, a closed day, or an order"
    let ended: Phrase = rule.isOwn ? "a filing recorded as made ends it" : ""
    return .parts([Phrase(words: rule.changes), always, ended])
  }

  private var status: Phrase {
    let words = Phrase(words: rule.status.rawValue)
    return rule.statusOn.map { "\(words), as of \($0)" } ?? words
  }

  private var notApplied: [ClockLine] {
    others.map { other in
      let due: Phrase = other.due.map { "would be \(Phrase($0))" } ?? "no limit"
      let name = "\(other.rule.id) \(other.rule.version)"
      return ClockLine("Not applied", "\(name), \(due): \(other.reason)")
    }
  }
}

extension ClockRule {
  /// Whether the rule's day to be checked again has passed.
  public func isOutOfDate(asOf day: Day) -> Bool { checkAgainBy.map { day > $0 } ?? false }

  /// When the rule was checked, and when it has to be again.
  func checking(asOf day: Day) -> Phrase {
    guard let checkedOn, let checkAgainBy else { return "" }
    let words: Phrase = "reviewed on \(checkedOn), to be checked again by \(checkAgainBy)"
    return isOutOfDate(asOf: day) ? "\(words): past, check before you rely on it" : words
  }
}
