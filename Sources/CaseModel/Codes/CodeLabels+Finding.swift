extension CodeLabels {
  /// Finds the codes a text can mean: the code itself, a common name, a whole label, the beginning
  /// of labels, or words inside labels; the first of these that finds any.
  ///
  /// - Parameters:
  ///   - text: A code or a name, in any case, with or without accents.
  ///   - table: The list.
  /// - Returns: The codes in order; empty if the text fits nothing.
  public func codes(for text: String, in table: LookupTable) -> [String] {
    let entries = tables[table] ?? [:]
    if let code = code(text, in: table) { return [code] }
    let words = CommonNames.english(table.meaningful(text.words), in: table)
    guard !words.isEmpty else { return [] }
    let common = CommonNames.codes(for: words, in: table).filter { entries[$0] != nil }
    if !common.isEmpty { return common }
    let labels = entries.mapValues(\.words)
    let tiers: [(String) -> Bool] = [
      { $0 == words }, { ($0 + " ").hasPrefix(words + " ") },
      { (" " + $0 + " ").contains(" " + words + " ") },
    ]
    for fits in tiers {
      let found = labels.filter { fits($0.value) }
      if !found.isEmpty { return found.keys.sorted() }
    }
    return []
  }

  /// Every code of a list, in order.
  public func codes(in table: LookupTable) -> [String] {
    (tables[table] ?? [:]).keys.sorted()
  }

  /// Finds codes as `codes(for:in:)` does, and where these are none, those whose label has the
  /// text anywhere.
  public func codes(like text: String, in table: LookupTable) -> [String] {
    let codes = codes(for: text, in: table)
    guard codes.isEmpty, !text.words.isEmpty else { return codes }
    return self.codes(in: table)
      .filter { label($0, in: table)?.words.contains(text.words) == true }
  }

  /// The code a text is, in whatever case; nil if the list has no such code.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - table: The list.
  /// - Returns: The code as the list writes it.
  public func code(_ text: String, in table: LookupTable) -> String? {
    let entries = tables[table] ?? [:]
    let code = text.trimmed
    if entries[code] != nil { return code }
    if entries[code.uppercased()] != nil { return code.uppercased() }
    return table == .application
      ? entries.keys.sorted().first { $0.lowercased() == code.lowercased() } : nil
  }

  /// What is said of a code beside it: its label, and what tells it from codes of the same label.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - table: The list.
  /// - Returns: Such as `New York NY, 26 Federal Plaza holding area`.
  public func place(of code: String, in table: LookupTable) -> String {
    let label = label(code, in: table) ?? code
    guard table == .court, let place = CodeLabels.courtPlaces[code] else { return label }
    return "\(label), \(place)"
  }

  /// What tells courts of one city apart.
  ///
  /// > Source: EOIR release, `tblLookupHloc`, the location named after the court; others of the
  /// same city have no such name in it.
  private static let courtPlaces = [
    "KRO": "Krome North Service Processing Center", "HOU": "500 Jefferson Street",
    "NYD": "26 Federal Plaza holding area", "PEP": "Port Isabel Service Processing Center",
    "PIS": "Port Isabel Service Processing Center", "LAN": "Mira Loma Detention Facility",
    "JNA": "LaSalle Detention Facility", "SIN": "Downstate Correctional Facility",
    "ULS": "Ulster Correctional Facility",
  ]

  /// The entries of a list nearest to a text that fits none of them.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - table: The list.
  /// - Returns: At most three, such as `CH China`, the nearest first.
  public func guesses(for text: String, in table: LookupTable) -> [String] {
    Guess.nearest(
      to: text,
      among: (tables[table] ?? [:]).sorted { $0.key < $1.key }
        .map { Guess(name: "\($0.key) \($0.value)", words: [$0.key, $0.value]) },
    )
  }
}

extension LookupTable {
  /// The words of a name without those every name of the list can have.
  fileprivate func meaningful(_ words: String) -> String {
    guard self == .court else { return words }
    let tails = [" immigration court", " ic", " eoir", "移民法庭", "移民法院", "法庭", "法院"]
    for tail in tails where words.hasSuffix(tail) {
      return String(words.dropLast(tail.count))
    }
    return words
  }
}
