extension FactBook {
  /// Finds whom a text means: by code or whole name, as a country however it is called, else by the
  /// beginning of a word of a name.
  ///
  /// A country that is known and has no facts is found as nothing, and never as another one whose
  /// name has its letters: Mali is not Somalia.
  ///
  /// - Parameters:
  ///   - text: What was typed, in any case, with or without accents.
  ///   - kinds: The kinds of subjects to look among.
  ///   - labels: The names of nationalities.
  /// - Returns: The subjects, in the order of kinds and codes; empty if the text fits none.
  public func subjects(
    named text: String,
    of kinds: [FactSubject.Kind] = FactSubject.Kind.allCases,
    _ labels: CodeLabels = .fallback,
  ) -> [FactSubject] {
    let all = kinds.flatMap { subjects($0) }
    let words = text.words
    guard !words.isEmpty else { return [] }
    let exact = all.filter {
      $0.code.lowercased() == text.trimmed.lowercased() || name(of: $0).words == words
    }
    if !exact.isEmpty { return exact }
    let codes = kinds.contains(.country) ? labels.codes(for: text, in: .nationality) : []
    guard codes.isEmpty else {
      return all.filter { $0.kind == .country && codes.contains($0.code) }
    }
    return all.filter { (" " + name(of: $0).words).contains(" " + words) }
  }
}
