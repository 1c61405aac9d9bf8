public import CaseModel
import TextLayout

extension CaseHistory {
  /// The hearings still on the calendar, as entries.
  ///
  /// - Parameters:
  ///   - day: Hearings on or after it.
  ///   - labels: The labels of codes.
  ///   - names: Whether titles name the client; a calendar is often kept by somebody else.
  /// - Returns: One entry for each hearing; its `uid` is the hearing's number in the docket.
  public func calendarEntries(from day: Day, labels: CodeLabels, names: Bool) -> [CalendarEntry] {
    upcomingHearings(asOf: day)
      .compactMap { hearing in
        guard let heldOn = hearing.heldOn else { return nil }
        let court = labels.label(hearing.court, in: .court) ?? hearing.court
        let judge = hearing.judge.isEmpty ? "" : "judge \(hearing.judge); "
        return CalendarEntry(
          uid: "hearing-\(id)-\(hearing.id)@vigil",
          title: SafeText("\(hearing.title): \(subject(names: names))"),
          detail: SafeText("\(judge)time of the court"),
          place: SafeText(court),
          day: heldOn,
          startsAt: hearing.startsAt,
        )
      }
  }

  /// The running clocks with a day ahead, as entries of a whole day.
  ///
  /// - Parameters:
  ///   - day: The day to look from.
  ///   - plan: The rules and closures.
  ///   - names: Whether titles name the client.
  /// - Returns: One entry for each rule; its `uid` is the rule's and the case's, so that it moves
  ///   when the day does.
  public func clockEntries(asOf day: Day, plan: ClockPlan, names: Bool) -> [CalendarEntry] {
    derive(asOf: day, plan: plan).clocks()
      .compactMap { clock in
        guard let due = clock.due, due >= day else { return nil }
        return CalendarEntry(
          uid: "clock-\(id)-\(clock.rule.id)@vigil",
          title: SafeText("\(clock.rule.title): \(subject(names: names))"),
          detail: SafeText(
            "\(clock.rule.id) from \(clock.trigger); \(clock.rule.standing); \(Clock.advice)"
          ),
          place: .empty,
          day: due,
          startsAt: nil,
        )
      }
  }

  private func subject(names: Bool) -> String {
    guard names, let person, !person.name.isEmpty else { return "case \(id)" }
    return "\(person.name), case \(id)"
  }
}
