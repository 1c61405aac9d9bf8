/// Says what rows mean, in the words of a timeline.
struct TimelineWords {
  let labels: CodeLabels
  let caseType: String

  func label(_ code: String, _ table: LookupTable) -> Phrase {
    guard !code.isEmpty else { return "" }
    return Phrase(words: labels.label(code, in: table) ?? code)
  }

  private func judge(_ code: String) -> Phrase {
    code.isEmpty ? "" : "judge \(label(code, .judge))"
  }

  func entries(_ row: Proceeding) -> [TimelineEntry] {
    let evidence = Evidence(.proceeding, row.id)
    let court = label(row.court, .court)
    var entries: [TimelineEntry] = []
    if let filedOn = row.filedOn {
      let filing: Phrase = "Charging document, \(row.caseType.isEmpty ? caseType : row.caseType)"
      entries.append(TimelineEntry(filedOn, .filing, filing, [court], from: evidence))
    }
    if let completedOn = row.completedOn {
      entries.append(completion(row, on: completedOn, court: court, evidence))
    }
    return entries
  }

  private func completion(
    _ row: Proceeding,
    on day: Day,
    court: Phrase,
    _ evidence: Evidence,
  ) -> TimelineEntry {
    guard let code = row.decisionCode(caseType: caseType) else {
      let other = OtherCompletion(rawValue: row.otherCompletion)
      let title: Phrase =
        other.map { Phrase(words: $0.title) } ?? "Completion \(row.otherCompletion)"
      let to: Phrase = row.transferredTo.isEmpty ? "" : "to \(label(row.transferredTo, .court))"
      let kind: TimelineEntry.Kind = other?.isMove == true ? .move : .decision
      return TimelineEntry(day, kind, title, [to, court], from: evidence)
    }
    let absentia: Phrase = row.absentia == "Y" ? "in absentia" : ""
    let country: Phrase = row.orderedTo.isEmpty ? "" : "to \(label(row.orderedTo, .nationality))"
    let sure: Phrase = code.reading.certainty == .unsure ? "reading unsure" : ""
    return TimelineEntry(
      day,
      .decision,
      Phrase(words: code.reading.label),
      [absentia, country, judge(row.judge), court, sure],
      from: evidence,
    )
  }

  func entry(_ row: Hearing) -> TimelineEntry {
    let time = row.startsAt.map { CaseField.clock($0) } ?? ""
    let medium = CaseField.mediumValues.first { $0.code == row.medium }?.title
    let code = label(row.adjournment, .adjournment)
    let reason: Phrase = code.isEmpty ? "" : "adjourned: \(code)"
    return TimelineEntry(
      row.heldOn,
      .hearing,
      row.title,
      [
        Phrase(value: time), label(row.court, .court), judge(row.judge),
        medium.map { Phrase(amid: $0) } ?? "", reason,
      ],
      from: Evidence(.hearing, row.id),
    )
  }

  func entry(_ row: Application) -> TimelineEntry {
    let outcome = Phrase(amid: ReliefOutcome(code: row.decision).title)
    return TimelineEntry(
      row.receivedOn,
      .application,
      "Application: \(label(row.kind, .application))",
      [outcome],
      from: Evidence(.application, row.id),
    )
  }

  func entries(_ row: Motion) -> [TimelineEntry] {
    let name = label(row.kind, .motion)
    let evidence = Evidence(.motion, row.id)
    let received = TimelineEntry(row.receivedOn, .motion, "Motion: \(name)", from: evidence)
    guard row.decidedOn != nil || !row.decision.isEmpty else { return [received] }
    let result = Phrase(amid: MotionState(code: row.decision).title)
    let stay: Phrase = row.stay == "G" ? "stay granted" : ""
    return [
      received,
      TimelineEntry(row.decidedOn, .decision, "Motion \(result)", [name, stay], from: evidence),
    ]
  }

  func entries(_ row: Appeal) -> [TimelineEntry] {
    let evidence = Evidence(.appeal, row.id)
    let sides: [String: Phrase] = [
      "A": "by the respondent", "I": "by the government", "B": "by both",
    ]
    let by = sides[row.filedBy] ?? ""
    let kind = Phrase(words: row.kind.isEmpty ? "Appeal" : row.kind)
    let filed = TimelineEntry(row.filedOn, .appeal, "\(kind) filed", [by], from: evidence)
    guard row.outcome != .pending else { return [filed] }
    let decision = label(row.decision, .boardDecision)
    let title: Phrase = "Board: \(Phrase(amid: row.outcome.title))"
    return [
      filed, TimelineEntry(row.decidedOn, .boardDecision, title, [decision], from: evidence),
    ]
  }
}
