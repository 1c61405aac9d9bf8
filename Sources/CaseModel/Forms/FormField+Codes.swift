extension FormField {
  func checkChoice(_ text: String, _ choices: [ChoiceValue]) -> Result<CellValue, FormProblem> {
    let words = text.words
    let found =
      choices.first { $0.code.lowercased() == text.lowercased() }
      ?? choices.first { $0.title.words == words }
    if let found { return .success(.text(found.code)) }
    let list = choices.map { "\($0.code) (\(Phrase(amid: $0.title)))" as Phrase }
    return problem("unknown; write one of \(Phrase.list(list))")
  }

  func checkCode(
    _ text: String,
    _ table: LookupTable,
    _ labels: CodeLabels,
  ) -> Result<CellValue, FormProblem> {
    let codes = labels.codes(for: text, in: table)
    if codes.count == 1, let code = codes.first { return .success(.text(code)) }
    guard codes.isEmpty else {
      let list = codes.prefix(12).map { "\($0) (\(labels.place(of: $0, in: table)))" }
        .joined(separator: ", ")
      return problem("\(codes.count) codes have this name; write one of \(list)")
    }
    let list = Phrase(words: table.listName)
    return problem(
      labels.example(of: table)
        .map { "unknown; write a code or a name of the \(list) list, such as \($0)" }
        ?? "unknown; write a code or a name of the \(list) list"
    )
  }
}

extension CodeLabels {
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
}
