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
    entries += repatriation.flatMap(words.entries)
    entries += notes.map { TimelineEntry($0.day, .note, "Note", [$0.text]) }
    return entries.sorted { first, second in
      let one = (first.day?.number ?? .min, first.kind.rawValue, first.evidence?.id ?? 0)
      return one < (second.day?.number ?? .min, second.kind.rawValue, second.evidence?.id ?? 0)
    }
  }
}
