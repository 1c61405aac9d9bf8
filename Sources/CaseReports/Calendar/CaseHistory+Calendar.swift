public import CaseModel
public import Languages
import TextLayout

/// How the entries of a docket's calendar are named and labelled.
public struct CalendarNaming: Sendable {
  /// What sets this docket's entries apart from those of every other docket.
  let docket: String
  /// The labels of codes.
  let labels: CodeLabels
  /// Whether titles name the client; a calendar is often kept by somebody else.
  let hasNames: Bool
  /// The language of titles; the law and the places stay in English.
  let language: Language

  /// Makes a naming.
  public init(
    docket: String,
    labels: CodeLabels,
    hasNames: Bool,
    language: Language = .english,
  ) {
    self.language = language
    self.docket = docket
    self.labels = labels
    self.hasNames = hasNames
  }
}

extension CaseHistory {
  /// The hearings on the calendar, and those that left it, as entries.
  ///
  /// - Parameters:
  ///   - day: Hearings on or after it; adjourned ones for 60 days before it too, since an earlier
  ///     file may have had them.
  ///   - events: What was entered about the case, by which hearings taken back are known.
  ///   - naming: How entries are named.
  /// - Returns: One entry for each hearing; its `uid` is the hearing's number in this docket.
  public func calendarEntries(
    from day: Day,
    events: [CaseEvent] = [],
    naming: CalendarNaming,
  ) -> [CalendarEntry] {
    let ahead = upcomingHearings(asOf: day)
    let shown = Set(ahead.map(\.id))
    let adjourned = hearings.filter { hearing in
      !shown.contains(hearing.id) && !hearing.adjournment.isEmpty
        && hearing.heldOn.map { $0 >= day - 60 } == true
    }
    let gone = withdrawn(events).filter { $0.heldOn.map { $0 >= day - 60 } == true }
    return ahead.compactMap { entry($0, naming, isCancelled: false) }
      + (adjourned + gone).compactMap { entry($0, naming, isCancelled: true) }
  }

  /// Hearings that were entered once and are no longer there, as they were last.
  private func withdrawn(_ events: [CaseEvent]) -> [Hearing] {
    let present = Set(hearings.map(\.id))
    var last: [Int64: Hearing] = [:]
    for state in events.flatMap(\.rows) where state.key.table.rawValue == Hearing.tableName {
      if let hearing = state.row?.record as? Hearing { last[state.key.id] = hearing }
    }
    return last.values.filter { !present.contains($0.id) }.sorted { $0.id < $1.id }
  }

  private func entry(
    _ hearing: Hearing,
    _ naming: CalendarNaming,
    isCancelled: Bool,
  ) -> CalendarEntry? {
    guard let heldOn = hearing.heldOn else { return nil }
    let language = naming.language
    let judge =
      hearing.judge.isEmpty ? "" : language.text("judge {1}", hearing.judge) + language.text("; ")
    let zone = CourtZone.of(court: hearing.court, labels: naming.labels)
    let time = zone == nil ? "time of the court, whose zone is not known" : "time of the court"
    return CalendarEntry(
      uid: "hearing-\(id)-\(hearing.id)@\(naming.docket)",
      title: SafeText("\(language.safe(hearing.title).text): \(subject(naming))"),
      detail: SafeText(judge + language.text(time)),
      place: SafeText(naming.labels.label(hearing.court, in: .court) ?? hearing.court),
      day: heldOn,
      startsAt: hearing.startsAt,
      zone: zone,
      isCancelled: isCancelled,
    )
  }

  /// The running clocks with a day ahead, as entries of a whole day.
  ///
  /// - Parameters:
  ///   - day: The day to look from.
  ///   - plan: The rules and closures.
  ///   - naming: How entries are named.
  /// - Returns: One entry for each clock; its `uid` is the rule's and the case's, so that it moves
  ///   when the day does, with its first day where the rule has another clock already.
  public func clockEntries(
    asOf day: Day,
    plan: ClockPlan,
    naming: CalendarNaming,
  ) -> [CalendarEntry] {
    var named: Set<String> = []
    return derive(asOf: day, plan: plan).clocks()
      .compactMap { clock in
        guard let due = clock.due, due >= day else { return nil }
        // A calendar keeps one entry of a uid: a second petition's day must not replace the first.
        let isFirst = clock.rule.start != .fact && named.insert(clock.rule.id).inserted
        let suffix = isFirst ? "" : "-\(clock.trigger)"
        return CalendarEntry(
          uid: "clock-\(id)-\(clock.rule.id)\(suffix)@\(naming.docket)",
          title: SafeText(
            "\(naming.language.text(clock.rule.shortName)): \(subject(naming))"
          ),
          detail: SafeText(
            clock.lines(asOf: day)
              .map { naming.language.safe($0.phrase).text }
              .joined(separator: naming.language.text("; "))
          ),
          place: .empty,
          day: due,
          startsAt: nil,
        )
      }
  }

  private func subject(_ naming: CalendarNaming) -> String {
    let number = naming.language.text("case {1}", "\(id)")
    guard naming.hasNames, let person, !person.name.isEmpty else { return number }
    return "\(person.name), \(number)"
  }
}
