import CaseModel

extension SampleStory {
  /// Counsel appears, for the respondent in two of five cases, for the government in all.
  ///
  /// > Source: 40.6 percent of cases have an appearance before the judge.
  mutating func appear() {
    for index in history.proceedings.indices { assignGovernment(to: index) }
    guard random.chance(0.406) else { return }
    let end = completion ?? asOf
    let day = profile.filedOn + random.below(max(1, end - profile.filedOn))
    write { history, _, _ in history.courtCase.appearanceOn = day }
    var row = Representation()
    row.id = numbersNext(.representation)
    row.caseID = history.id
    row.level = "COURT"
    row.side = "ALIEN"
    row.parentTable = "A_TBLCASE"
    row.parentID = history.id
    row.courtAppearanceOn = day
    row.isPrimary = 1
    write { history, _, _ in history.representations.append(row) }
    for appeal in history.appeals where appeal.appearanceOn != nil { appear(on: appeal) }
  }

  private mutating func appear(on appeal: Appeal) {
    var row = Representation()
    row.id = numbersNext(.representation)
    row.caseID = history.id
    row.level = "BOARD"
    row.side = "ALIEN"
    row.parentTable = "TBLAPPEAL"
    row.parentID = appeal.id
    row.court = "BIA"
    row.boardAppearanceOn = appeal.appearanceOn
    row.isPrimary = 1
    write { history, _, _ in history.representations.append(row) }
  }

  private mutating func assignGovernment(to index: Int) {
    var row = Representation()
    let proceeding = history.proceedings[index]
    row.id = numbersNext(.representation)
    row.caseID = history.id
    row.level = "COURT"
    row.side = "INS"
    row.parentTable = "B_TBLPROCEEDING"
    row.parentID = proceeding.id
    row.court = proceeding.court
    row.assignedOn = proceeding.recordedOn
    row.isPrimary = 0
    write { history, _, _ in history.representations.append(row) }
  }

  /// Copies what the case's own row says of its proceedings and hearings.
  mutating func close() {
    write { history, _, _ in
      let last = history.hearings.max {
        ($0.heldOn ?? .init(number: 0)) < ($1.heldOn ?? .init(number: 0))
      }
      history.courtCase.latestHearingOn = last?.heldOn
      history.courtCase.latestHearingAt = last?.startsAt
      history.courtCase.latestCalendar = last?.calendar ?? ""
      history.courtCase.court = history.proceedings.last?.court ?? history.courtCase.court
      history.courtCase.detainedOn = history.custodyStays.first?.detainedOn
      history.courtCase.releasedOn = history.custodyStays.first?.releasedOn
    }
  }
}
