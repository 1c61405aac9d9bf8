/// Says what rows mean, in the words of a timeline.
struct TimelineWords {
  let labels: CodeLabels
  let caseType: String

  func label(_ code: String, _ table: LookupTable) -> String {
    guard !code.isEmpty else { return "" }
    return labels.label(code, in: table) ?? code
  }

  func entries(_ row: Proceeding) -> [TimelineEntry] {
    let evidence = Evidence(.proceeding, row.id)
    let court = label(row.court, .court)
    var entries: [TimelineEntry] = []
    if let filedOn = row.filedOn {
      let filing = "Charging document, \(row.caseType.isEmpty ? caseType : row.caseType)"
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
    court: String,
    _ evidence: Evidence,
  ) -> TimelineEntry {
    let judge = row.judge.isEmpty ? "" : "judge \(label(row.judge, .judge))"
    guard let code = row.decisionCode(caseType: caseType) else {
      let other = OtherCompletion(rawValue: row.otherCompletion)
      let title = other?.title ?? "Completion \(row.otherCompletion)"
      let to = row.transferredTo.isEmpty ? "" : "to \(label(row.transferredTo, .court))"
      let kind: TimelineEntry.Kind = other?.isMove == true ? .move : .decision
      return TimelineEntry(day, kind, title, [to, court], from: evidence)
    }
    let absentia = row.absentia == "Y" ? "in absentia" : ""
    let country = row.orderedTo.isEmpty ? "" : "to \(label(row.orderedTo, .nationality))"
    let sure = code.reading.certainty == .unsure ? "reading unsure" : ""
    return TimelineEntry(
      day,
      .decision,
      code.reading.label,
      [absentia, country, judge, court, sure],
      from: evidence,
    )
  }

  func entry(_ row: Hearing) -> TimelineEntry {
    let time = row.startsAt.map { CaseField.clock($0) } ?? ""
    let medium = CaseField.mediumValues.first { $0.code == row.medium }?.title.lowercased() ?? ""
    let judge = row.judge.isEmpty ? "" : "judge \(label(row.judge, .judge))"
    let reason = row.adjournment.isEmpty ? "" : "adjourned: \(label(row.adjournment, .adjournment))"
    return TimelineEntry(
      row.heldOn,
      .hearing,
      row.title,
      [time, label(row.court, .court), judge, medium, reason],
      from: Evidence(.hearing, row.id),
    )
  }

  func entry(_ row: Application) -> TimelineEntry {
    let outcome = ReliefOutcome(code: row.decision).title.lowercased()
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
    let result = MotionState(code: row.decision).title.lowercased()
    let stay = row.stay == "G" ? "stay granted" : ""
    return [
      received,
      TimelineEntry(row.decidedOn, .decision, "Motion \(result)", [name, stay], from: evidence),
    ]
  }

  func entries(_ row: Appeal) -> [TimelineEntry] {
    let evidence = Evidence(.appeal, row.id)
    let by =
      ["A": "by the respondent", "I": "by the government", "B": "by both"][row.filedBy] ?? ""
    let kind = row.kind.isEmpty ? "Appeal" : row.kind
    let filed = TimelineEntry(row.filedOn, .appeal, "\(kind) filed", [by], from: evidence)
    guard row.outcome != .pending else { return [filed] }
    let decision = label(row.decision, .boardDecision)
    let title = "Board: \(row.outcome.title.lowercased())"
    return [
      filed, TimelineEntry(row.decidedOn, .boardDecision, title, [decision], from: evidence),
    ]
  }
}
