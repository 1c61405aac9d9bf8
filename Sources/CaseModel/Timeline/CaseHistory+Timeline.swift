extension CaseHistory {
  /// Everything recorded about the case in the order of days; what has no day comes first.
  ///
  /// - Parameter labels: The labels of codes, from the docket's own lists.
  /// - Returns: One entry per thing; a proceeding gives its filing, its decision and its moves.
  public func timeline(labels: CodeLabels) -> [TimelineEntry] {
    let words = TimelineWords(labels: labels, caseType: courtCase.caseType)
    var entries = proceedings.flatMap(words.entries)
    entries += hearings.map(words.entry)
    entries += applications.map(words.entry)
    entries += motions.flatMap(words.entries)
    entries += appeals.flatMap(words.entries)
    entries += bonds.map(words.entry)
    entries += custodyStays.flatMap(words.entries)
    entries += representations.compactMap(words.entry)
    entries += repatriation.sorted { $0.id < $1.id }.flatMap(words.entries)
    entries += notes.sorted { $0.id < $1.id }
      .map { TimelineEntry($0.day, .note, "Note", [Phrase(value: $0.text)]) }
    return entries.enumerated()
      .sorted { $0.element.key($0.offset) < $1.element.key($1.offset) }
      .map(\.element)
  }
}

extension TimelineEntry {
  /// The place in a timeline; what nothing else tells apart stays as it came.
  fileprivate func key(_ place: Int) -> (Int32, Int, Int64, Int) {
    (day?.number ?? .min, kind.rawValue, evidence?.id ?? 0, place)
  }
}
