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

  private func subject(names: Bool) -> String {
    guard names, let person, !person.name.isEmpty else { return "case \(id)" }
    return "\(person.name), case \(id)"
  }
}
