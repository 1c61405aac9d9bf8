import CaseModel

extension CourtZone {
  /// The zone as a calendar file describes it, so that no program has to know the name.
  ///
  /// > Source: RFC 5545 3.6.5. Daylight time from the second Sunday of March to the first of
  /// > November since 2007 (Pub. L. 109-58, section 110); before that from the first Sunday of
  /// > April to the last of October (Pub. L. 99-359).
  var calendarLines: [String] {
    let (standard, daylight) = names
    let (usual, ahead) = (offset(standardHours), offset(standardHours + 1))
    guard keepsDaylightTime else {
      return wrapped(part("STANDARD", "19700101T000000", from: usual, to: usual, standard, nil))
    }
    return wrapped(
      part(
        "DAYLIGHT",
        "19870405T020000",
        from: usual,
        to: ahead,
        daylight,
        before(4, "1SU", "04"),
      )
        + part(
          "STANDARD",
          "19871025T020000",
          from: ahead,
          to: usual,
          standard,
          before(10, "-1SU", "10"),
        )
        + part("DAYLIGHT", "20070311T020000", from: usual, to: ahead, daylight, rule(3, "2SU"))
        + part("STANDARD", "20071104T020000", from: ahead, to: usual, standard, rule(11, "1SU"))
    )
  }

  private func wrapped(_ parts: [String]) -> [String] {
    ["BEGIN:VTIMEZONE", "TZID:\(rawValue)"] + parts + ["END:VTIMEZONE"]
  }

  private func part(
    _ kind: String,
    _ start: String,
    from: String,
    to: String,
    _ name: String,
    _ rule: String?,
  ) -> [String] {
    ["BEGIN:\(kind)", "DTSTART:\(start)", "TZOFFSETFROM:\(from)", "TZOFFSETTO:\(to)"]
      + ["TZNAME:\(name)"] + (rule.map { [$0] } ?? []) + ["END:\(kind)"]
  }

  private func rule(_ month: Int, _ day: String) -> String {
    "RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(day)"
  }

  /// A rule that ended in 2006; the end is given in UTC, as the format wants it.
  private func before(_ month: Int, _ day: String, _ name: String) -> String {
    rule(month, day) + ";UNTIL=2006\(name)\(month == 4 ? "02" : "29")T235959Z"
  }

  private func offset(_ hours: Int) -> String {
    let digits = String(abs(hours))
    return (hours < 0 ? "-" : "+") + (digits.count == 1 ? "0" : "") + digits + "00"
  }
}
