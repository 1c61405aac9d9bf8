extension Hearing {
  /// What kind of hearing it is, such as `Master hearing`.
  public var title: Phrase {
    let kind = CaseField.calendarValues.first { $0.code == calendar }?.title ?? ""
    return kind.isEmpty ? "Hearing" : Phrase(words: "\(kind) hearing")
  }
}
