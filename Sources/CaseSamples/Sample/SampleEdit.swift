import CaseModel

/// One sort of change a second release makes to a case.
///
/// What is to be told of it is written down here by hand, not derived, so that it can be held
/// against what an import finds.
enum SampleEdit: CaseIterable {
  case addHearing
  case moveUp
  case putOff
  case vacate
  case changeJudge
  case changeCourt
  case changeMedium
  case grantRelief
  case orderRemoval
  case fileAppeal
  case decideAppeal
  case enterCounsel
  case withdrawCounsel
  case detain
  case vanish

  /// Changes a case where it can be changed so.
  ///
  /// - Parameters:
  ///   - history: The case.
  ///   - day: The day of the release.
  ///   - number: A number no row has.
  /// - Returns: What is to be told of it; nil if the case cannot be changed so.
  func apply(to history: inout CaseHistory, asOf day: Day, number: Int64) -> [SampleChange]? {
    switch self {
    case .addHearing: addHearing(&history, day, number)
    case .moveUp: move(&history, day, number, by: -7, reason: "55")
    case .putOff: move(&history, day, number, by: 28, reason: "17")
    case .vacate: vacate(&history, day)
    case .changeJudge: change(&history, day, \.judge, "ZZ9", .judgeChanged)
    case .changeCourt: change(&history, day, \.court, "ZZC", .courtChanged)
    case .changeMedium: changeMedium(&history, day)
    case .grantRelief: decide(&history, day, "R", "Relief")
    case .orderRemoval: decide(&history, day, "X", "Removal")
    case .fileAppeal: fileAppeal(&history, day, number)
    case .decideAppeal: decideAppeal(&history, day)
    case .enterCounsel: enterCounsel(&history, day)
    case .withdrawCounsel: withdrawCounsel(&history)
    case .detain: detain(&history)
    case .vanish: [SampleChange(.caseVanished, history.id)]
    }
  }
}

extension SampleEdit {
  /// The only hearing ahead, by its place.
  private func ahead(_ history: CaseHistory, _ day: Day) -> Int? {
    let upcoming = history.upcomingHearings(asOf: day)
    guard upcoming.count == 1, let heldOn = upcoming[0].heldOn, heldOn > day + 14 else {
      return nil
    }
    return history.hearings.firstIndex { $0.id == upcoming[0].id }
  }

  private func addHearing(
    _ history: inout CaseHistory,
    _ day: Day,
    _ number: Int64,
  ) -> [SampleChange]? {
    guard history.upcomingHearings(asOf: day).isEmpty, !history.hearings.isEmpty,
      let last = history.proceedings.last, last.completedOn == nil
    else { return nil }
    var row = Hearing()
    row.id = number
    row.caseID = history.id
    row.proceedingID = last.id
    row.recordType = "A"
    row.language = last.language
    row.court = last.court
    row.location = last.court
    row.judge = last.judge
    row.recordedOn = day - 5
    row.calendar = "M"
    row.heldOn = (day + 60).onWeekday
    row.startsAt = 540
    history.hearings.append(row)
    return [SampleChange(.hearingAdded, history.id, to: "\((day + 60).onWeekday)")]
  }

  private func move(
    _ history: inout CaseHistory,
    _ day: Day,
    _ number: Int64,
    by days: Int,
    reason: String,
  ) -> [SampleChange]? {
    guard let index = ahead(history, day), let was = history.hearings[index].heldOn else {
      return nil
    }
    var row = history.hearings[index]
    row.id = number
    row.heldOn = was + days
    history.hearings[index].adjournment = reason
    history.hearings.append(row)
    let kind: NoticeKind = days < 0 ? .hearingMovedUp : .hearingPutOff
    var change = SampleChange(kind, history.id, from: "\(was)", to: "\(was + days)")
    change.days = abs(days)
    return [change]
  }

  private func vacate(_ history: inout CaseHistory, _ day: Day) -> [SampleChange]? {
    guard let index = ahead(history, day), let was = history.hearings[index].heldOn else {
      return nil
    }
    history.hearings[index].adjournment = "34"
    return [SampleChange(.hearingVacated, history.id, from: "\(was)")]
  }

  private func change(
    _ history: inout CaseHistory,
    _ day: Day,
    _ column: WritableKeyPath<Hearing, String>,
    _ after: String,
    _ kind: NoticeKind,
  ) -> [SampleChange]? {
    guard let index = ahead(history, day) else { return nil }
    let before = history.hearings[index][keyPath: column]
    guard !before.isEmpty else { return nil }
    history.hearings[index][keyPath: column] = after
    return [SampleChange(kind, history.id, from: before, to: after)]
  }

  private func changeMedium(_ history: inout CaseHistory, _ day: Day) -> [SampleChange]? {
    guard let index = ahead(history, day), history.hearings[index].medium == "P" else { return nil }
    history.hearings[index].medium = "V"
    return [SampleChange(.mediumChanged, history.id, from: "In person", to: "Video")]
  }

  /// A decision three days before the release; removal is ordered in absentia, final at once.
  private func decide(
    _ history: inout CaseHistory,
    _ day: Day,
    _ letter: String,
    _ outcome: String,
  ) -> [SampleChange]? {
    guard let index = history.proceedings.indices.last, history.courtCase.caseType == "RMV",
      history.proceedings[index].completedOn == nil
    else { return nil }
    history.proceedings[index].completedOn = day - 3
    history.proceedings[index].decision = letter
    history.proceedings[index].absentia = letter == "X" ? "Y" : "N"
    let decided = SampleChange(.decisionEntered, history.id, to: outcome)
    guard letter == "X" else { return [decided] }
    return [decided, SampleChange(.orderFinal, history.id, to: "\(day - 3)")]
  }
}
