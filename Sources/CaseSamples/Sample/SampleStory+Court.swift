import CaseModel

extension SampleStory {
  /// Begins a proceeding.
  mutating func begin(on day: Day, at court: String) {
    write { history, numbers, random in
      var row = Proceeding()
      row.id = numbers.nextProceeding(swaps: random.chance(0.1))
      row.caseID = history.id
      row.recordedOn = day + random.below(40)
      row.court = court
      row.location = court
      row.judge = SampleCourts.judge(random.below(SampleCourts.bench), of: court)
      row.receivedOn = history.proceedings.isEmpty ? nil : day
      history.proceedings.append(row)
    }
    copyProfile()
  }

  /// Copies what the proceeding shares with the case; the charging document's day is missing at
  /// times, and on later proceedings it may be the day that stands for none.
  private mutating func copyProfile() {
    let profile = profile
    write { history, _, random in
      let last = history.proceedings.count - 1
      let isFirst = last == 0
      let odd = random.share()
      history.proceedings[last].filedOn =
        odd < 0.005 ? nil : odd < 0.03 && !isFirst ? SampleStory.sentinel : profile.filedOn
      history.proceedings[last].caseType = profile.caseType
      history.proceedings[last].nationality = profile.nationality
      history.proceedings[last].language = profile.language
      history.proceedings[last].custody = profile.custody
    }
  }

  /// The day that stands for no day in a release: 1900-01-01.
  static let sentinel = Day(number: -25_567)

  /// Moves the case to another court, as one in four cases is.
  mutating func move() {
    let end = completion ?? asOf
    guard end - profile.filedOn > 60, random.chance(0.24) else { return }
    let day = profile.filedOn + random.between(30, end - profile.filedOn - 20)
    let court = SampleCourts.court(of: profile.nationality, isDetained: false, &random)
    write { history, _, random in
      let last = history.proceedings.count - 1
      let isVenue = random.chance(0.7)
      history.proceedings[last].otherCompletion = isVenue ? "C" : "T"
      history.proceedings[last].transferStatus = isVenue ? "C" : "T"
      history.proceedings[last].completedOn = day
      history.proceedings[last].venueChangedOn = isVenue ? day : nil
      history.proceedings[last].transferredTo = court
    }
    begin(on: day, at: court)
  }
}
