extension FormField {
  func checkChoice(_ text: String, _ choices: [ChoiceValue]) -> Result<CellValue, FormProblem> {
    let words = text.words
    let found =
      choices.first { $0.code.lowercased() == text.lowercased() }
      ?? choices.first { $0.title.words == words }
    if let found { return .success(.text(found.code)) }
    let list = choices.map { "\($0.code) (\($0.title.lowercased()))" }.joined(separator: ", ")
    return problem("unknown; write one of \(list)")
  }

  func checkCode(
    _ text: String,
    _ table: LookupTable,
    _ labels: CodeLabels,
  ) -> Result<CellValue, FormProblem> {
    let codes = labels.codes(for: text, in: table)
    if codes.count == 1, let code = codes.first { return .success(.text(code)) }
    guard codes.isEmpty else {
      let list = codes.prefix(12).joined(separator: ", ")
      return problem("several codes have this name; write the code itself, one of \(list)")
    }
    let example = labels.example(of: table).map { ", such as \($0)" } ?? ""
    return problem("unknown; write a code or a name of the \(table.listName) list\(example)")
  }
}

extension CodeLabels {
  /// Finds the codes a text can mean: the code itself, its label, a common name, or the beginning
  /// of labels.
  ///
  /// > Source: names in common use for a country, which the court's list calls otherwise.
  public func codes(for text: String, in table: LookupTable) -> [String] {
    let entries = tables[table] ?? [:]
    let code = text.trimmed
    if entries[code] != nil { return [code] }
    let upper = code.uppercased()
    if entries[upper] != nil { return [upper] }
    let words = table.meaningful(code.words)
    guard !words.isEmpty else { return [] }
    if table == .nationality, let common = CommonNames.countries[words] { return [common] }
    let whole = entries.filter { $0.value.words == words }
    if !whole.isEmpty { return whole.keys.sorted() }
    let begun = entries.filter { ($0.value.words + " ").hasPrefix(words + " ") }
    return begun.keys.sorted()
  }

  fileprivate func example(of table: LookupTable) -> String? {
    let entries = tables[table] ?? [:]
    let known = ["NYC", "CH", "MAN", "DIS", "MA", "17", "RMV"]
    let code = known.first { entries[$0] != nil } ?? entries.keys.min()
    return code.flatMap { code in entries[code].map { "\(code) (\($0))" } }
  }
}

extension LookupTable {
  /// What the list is called in a message.
  fileprivate var listName: String {
    switch self {
    case .boardDecision: "Board decision"
    case .caseType: "case type"
    default: rawValue
    }
  }

  /// The words of a name without those every name of the list can have.
  fileprivate func meaningful(_ words: String) -> String {
    guard self == .court else { return words }
    for tail in [" immigration court", " ic", " eoir"] where words.hasSuffix(tail) {
      return String(words.dropLast(tail.count))
    }
    return words
  }
}

extension String {
  /// The letters and digits in lower case, with one blank between words.
  var words: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

/// Names in common use for countries the court's list calls otherwise.
enum CommonNames {
  static let countries: [String: String] = [
    "belarus": "BZ", "burma": "BM", "myanmar": "BM", "bosnia": "BI", "bosnia and herzegovina": "BI",
    "cabo verde": "CV", "chinese": "CH", "cote d ivoire": "IV", "côte d ivoire": "IV",
    "czechia": "CR", "drc": "DC", "dr congo": "DC", "democratic republic of the congo": "DC",
    "england": "UK", "eswatini": "WZ", "great britain": "UK", "ivory coast": "IV",
    "korea": "KS", "republic of korea": "KS", "north macedonia": "MM", "kyrgyzstan": "KG",
    "mainland china": "CH", "moldova": "MD", "palestine": "PN", "p r china": "CH", "p r c": "CH",
    "people s republic of china": "CH", "pr china": "CH", "prc": "CH",
    "republic of the congo": "CF",
    "russian federation": "RU", "salvador": "ES", "slovakia": "SR", "stateless": "SS",
    "tajikistan": "TA", "the bahamas": "BF", "the gambia": "GA", "the philippines": "RP",
    "timor leste": "TM", "türkiye": "TU", "turkiye": "TU", "uae": "TC", "u k": "UK", "usa": "US",
    "u s a": "US", "united states": "US", "viet nam": "VM",
  ]
}
