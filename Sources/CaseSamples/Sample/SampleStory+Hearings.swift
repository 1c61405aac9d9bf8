import CaseModel

extension SampleStory {
  /// Schedules the hearings of every proceeding.
  mutating func scheduleAll() {
    var day =
      profile.filedOn + (profile.isDetained ? random.between(5, 25) : random.between(20, 300))
    for index in history.proceedings.indices {
      let isLast = index == history.proceedings.count - 1
      let end = isLast ? completion : history.proceedings[index].completedOn
      day = schedule(index, from: day, until: end)
    }
  }

  /// Schedules the hearings of a proceeding and returns the day the next one would be.
  private mutating func schedule(_ index: Int, from start: Day, until end: Day?) -> Day {
    var day = start
    var count = 0
    history(index) {
      $0.firstHearingOn = start
      $0.firstHearingAt = 510
    }
    while day < end ?? asOf, count < 4 {
      hear(index, on: day, reason: random.pick(SampleStory.adjournments), count: count)
      day = day + (profile.isDetained ? random.between(7, 30) : random.between(40, 420))
      count += 1
    }
    if let end {
      if completion == end { hear(index, on: end, reason: "8A", count: 3) }
      return max(day, end + 20)
    }
    guard random.chance(0.85) else { return day }
    let ahead = max(day, asOf + random.between(1, 700))
    hear(index, on: ahead, reason: "", count: count)
    return ahead
  }

  /// Changes a proceeding.
  private mutating func history(_ index: Int, _ change: (inout Proceeding) -> Void) {
    write { history, _, _ in change(&history.proceedings[index]) }
  }

  /// > Source: Codes of adjournment by what is common; not by count.
  private static let adjournments = Weighted([
    ("01", 20.0), ("17", 14), ("05", 10), ("02", 9), ("12", 8), ("06", 7), ("13", 6), ("34", 5),
    ("14", 5), ("9A", 4), ("74", 3), ("7A", 2), ("18", 2), ("03", 2), ("99", 1), ("8B", 1),
  ])

  /// Adds a hearing.
  private mutating func hear(_ index: Int, on day: Day, reason: String, count: Int) {
    let open = day > asOf
    write { history, numbers, random in
      let proceeding = history.proceedings[index]
      var row = Hearing()
      row.id = numbers.next(.hearing)
      row.caseID = history.id
      row.proceedingID = proceeding.id
      row.recordType = random.chance(0.9) ? "A" : random.pick(["B", "O", "X"])
      row.language = proceeding.language
      row.court = proceeding.court
      row.location = proceeding.court
      row.judge = proceeding.judge
      row.recordedOn = day - random.between(20, 90)
      row.updatedOn = open ? row.recordedOn : day
      row.calendar = count >= 2 ? "I" : "M"
      row.heldOn = day.onWeekday
      row.startsAt = Int64(random.between(17, 30) * 30)
      row.endsAt = random.chance(0.9) ? (row.startsAt ?? 0) + 30 : nil
      row.adjournment = open ? "" : reason.isEmpty ? "9A" : reason
      row.medium = random.chance(0.13) ? "" : random.pick(["P", "P", "P", "V", "p", "H", "T", "W"])
      row.scheduleType = count == 0 ? "MM" : count >= 2 ? "II" : "MR"
      row.clockOverridden = 0
      history.hearings.append(row)
      if let old = row.movedUp(numbers.next(.hearing)) { history.hearings.append(old) }
    }
  }
}

extension Hearing {
  /// The later setting a hearing took the place of, closed as advanced; nil for most, which were
  /// not moved up.
  ///
  /// It is made without a draw, so that everything else of a case is as it was.
  fileprivate func movedUp(_ number: @autoclosure () -> Int64) -> Hearing? {
    guard id % 24 == 7, let heldOn, let recordedOn else { return nil }
    var old = self
    old.id = number()
    old.heldOn = (heldOn + 30 + Int(id % 11) * 20).onWeekday
    old.recordedOn = recordedOn - 40
    old.updatedOn = recordedOn
    old.adjournment = ["55", "5A", "5D", "9B"][Int(id / 24 % 4)]
    return old
  }
}

extension Day {
  /// The day itself, or the Monday after it where it falls on a weekend.
  var onWeekday: Day {
    switch weekday {
    case .saturday: self + 2
    case .sunday: self + 1
    default: self
    }
  }
}
