/// The rules deadlines are computed by.
public struct ClockRuleBook: Hashable, Sendable {
  /// Every version of every rule, in the order of the files.
  public private(set) var rules: [ClockRule]

  /// Makes a book of rules.
  public init(rules: [ClockRule]) {
    self.rules = rules
  }

  /// The rules Vigil comes with.
  ///
  /// A test reads them, so that a mistake in the file never reaches a user.
  public static let standard: ClockRuleBook = {
    let text = String(decoding: PackageResources.clocks_rules, as: UTF8.self)
    return (try? ClockRuleBook(text)) ?? ClockRuleBook(rules: [])
  }()

  /// Returns every version of a rule; the name is compared without case.
  public func versions(of id: String) -> [ClockRule] {
    rules.filter { $0.id == id.uppercased() }
  }

  /// Returns the book with another's rules added; a version of the same name and number takes the
  /// place of its own.
  public func adding(_ other: ClockRuleBook) -> ClockRuleBook {
    var book = self
    for rule in other.rules {
      if let index = rules.firstIndex(where: { $0.id == rule.id && $0.version == rule.version }) {
        book.rules[index] = rule
      } else {
        book.rules.append(rule)
      }
    }
    return book
  }

  /// Computes a deadline by the version in force for its trigger.
  ///
  /// - Parameters:
  ///   - id: The rule's name.
  ///   - trigger: Day 0.
  ///   - source: Where day 0 comes from.
  ///   - calendar: The days courts are closed.
  /// - Returns: The clock, with the versions that were not applied; nil if no version applies.
  public func clock(
    _ id: String,
    from trigger: Day,
    source: Phrase = "given",
    calendar: CourtCalendar = CourtCalendar(),
  ) -> Clock? {
    let versions = versions(of: id)
    let applicable = versions.filter { $0.status.isApplied && $0.covers(trigger) }
    guard let rule = applicable.max(by: { $0.version < $1.version }) else { return nil }
    let others =
      versions
      .filter { $0 != rule && ($0.status.isApplied || $0.covers(trigger)) }
      .map { other in
        Clock.RuledOut(
          rule: other,
          reason: other.reasonNotApplied(to: trigger, inFavourOf: rule),
          due: other.clock(from: trigger, calendar: calendar).due,
        )
      }
    return rule.clock(from: trigger, source: source, calendar: calendar, others: others)
  }
}

extension ClockRule {
  fileprivate func reasonNotApplied(to trigger: Day, inFavourOf rule: ClockRule) -> Phrase {
    if !status.isApplied {
      let words = Phrase(words: status.rawValue)
      return statusOn.map { "\(words) as of \($0): \(authority)" } ?? "\(words): \(authority)"
    }
    if let from, trigger < from { return "for triggers from \(from)" }
    if let to, trigger > to { return "for triggers up to \(to)" }
    return "version \(rule.version) takes its place"
  }
}
