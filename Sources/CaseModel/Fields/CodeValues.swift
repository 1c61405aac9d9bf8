extension CaseField {
  /// Custody codes.
  ///
  /// > Source: `tblLookupCustodyStatus` of the EOIR release.
  static let custodyValues = [
    ChoiceValue(code: "D", title: "Detained", meaning: "Detained."),
    ChoiceValue(code: "N", title: "Never", meaning: "Never detained."),
    ChoiceValue(code: "R", title: "Released", meaning: "Released from custody."),
  ]

  /// Calendar codes; only the letter is reliable.
  ///
  /// > Source: `tbllookupCal_Type` of the EOIR release.
  static let calendarValues = [
    ChoiceValue(code: "M", title: "Master", meaning: "A master calendar hearing."),
    ChoiceValue(code: "I", title: "Individual", meaning: "An individual, merits hearing."),
    ChoiceValue(code: "N", title: "Naturaliz.", meaning: "A naturalization calendar."),
    ChoiceValue(code: "R", title: "Fear review", meaning: "A fear or reasonable cause review."),
    ChoiceValue(code: "C", title: "Custody", meaning: "A custody hearing or a conference."),
  ]

  /// Medium codes.
  ///
  /// > Source: EOIR code book for `ADJ_MEDIUM`; the wording of C is unsure.
  static let mediumValues = [
    ChoiceValue(code: "P", title: "In person", meaning: "In person."),
    ChoiceValue(code: "V", title: "Video", meaning: "By televideo."),
    ChoiceValue(code: "T", title: "Telephone", meaning: "By telephone."),
    ChoiceValue(code: "A", title: "Internet", meaning: "By internet, as the alternative."),
    ChoiceValue(code: "W", title: "Web", meaning: "By web conference."),
    ChoiceValue(code: "C", title: "Internet", meaning: "Internet court; the wording is unsure."),
    ChoiceValue(code: "H", title: "Not held", meaning: "The hearing was not held."),
  ]

  static let familyValues = [
    ChoiceValue(code: "lead", title: "Lead", meaning: "Other cases ride on this one."),
    ChoiceValue(code: "rider", title: "Rider", meaning: "The case rides on another."),
  ]
}

extension ClockRuleBook {
  /// The rules a case can start by itself, as the values of a field: each by its name.
  var choices: [ChoiceValue] {
    var seen: Set<String> = []
    return rules.filter { $0.start != .none && seen.insert($0.id).inserted }
      .map { ChoiceValue(code: $0.id, title: $0.id, meaning: $0.title) }
  }

  /// The same, each by what lists call it; none may be shown past its day to be checked again.
  var names: [ChoiceValue] {
    var seen: Set<String> = []
    return rules.filter { seen.insert($0.id).inserted }
      .map { rule in
        var value = ChoiceValue(code: rule.id, title: rule.shortName, meaning: rule.title)
        value.goodUntil = rules.filter { $0.id == rule.id && $0.status.isApplied }
          .compactMap(\.checkAgainBy).min()
        return value
      }
  }
}
