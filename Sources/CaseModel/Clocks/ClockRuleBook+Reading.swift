/// What is wrong with a file of rules, and where.
public struct ClockRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The field concerned; empty where it is the block.
  public let field: String
  /// What is wrong and what to write.
  public let message: String

  /// The message with its place.
  public var description: String {
    "line \(line)\(field.isEmpty ? "" : ", \(field)"): \(message)"
  }
}

extension ClockRuleBook {
  /// Reads rules from the text of a file; the form is written at the head of `clocks.rules`.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - file: What a user's own file is called; empty for the rules Vigil comes with.
  ///   - base: The book the rules are to be added to.
  /// - Throws: `ClockRuleError`, with the line and the field.
  public init(
    _ text: String,
    file: String = "",
    addedTo base: ClockRuleBook = ClockRuleBook(rules: []),
  ) throws(ClockRuleError) {
    var reader = ClockRuleReader(file: file, base: base)
    var number = 0
    // A line that ends as Windows ends lines has one character there, which `\n` is not.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      try reader.parse(line, number)
    }
    try reader.closeBlock()
    self.init(rules: reader.rules)
  }
}

/// Reads rules line by line.
private struct ClockRuleReader {
  let file: String
  let base: ClockRuleBook
  private(set) var rules: [ClockRule] = []
  private var block: (rule: ClockRule, line: Int)?
  private var fields: Set<String> = []
  private var pending: (field: String, value: String, line: Int)?

  init(file: String, base: ClockRuleBook) {
    self.file = file
    self.base = base
  }

  /// The fields every rule must have.
  private static let required = [
    "title", "trigger", "length", "direction", "roll", "authority", "status", "certainty", "plain",
  ]

  mutating func parse(_ line: Substring, _ number: Int) throws(ClockRuleError) {
    let words = line.trimmed
    if line.first == " ", pending != nil, !words.isEmpty {
      pending?.value += " " + words
      return
    }
    try closeField()
    if words.isEmpty || words.first == "#" { return }
    if words.first == "[" { return try open(words, number) }
    guard let equals = words.firstIndex(of: "=") else {
      throw ClockRuleError(line: number, field: "", message: "write FIELD = VALUE")
    }
    let field = String(words[..<equals].trimmed)
    guard block != nil else {
      throw ClockRuleError(line: number, field: field, message: "begin a rule with [NAME VERSION]")
    }
    pending = (field, String(words[words.index(after: equals)...].trimmed), number)
  }

  private mutating func open(_ words: Substring, _ number: Int) throws(ClockRuleError) {
    try closeBlock()
    let parts = words.dropFirst().dropLast().split(separator: " ")
    guard words.last == "]", parts.count == 2, let version = Int(parts[1]), version > 0 else {
      throw ClockRuleError(line: number, field: "", message: "write [NAME VERSION], as [MTR 1]")
    }
    var rule = ClockRule()
    rule.id = parts[0].uppercased()
    rule.version = version
    rule.file = file
    if rules.contains(where: { $0.id == rule.id && $0.version == version }) {
      throw ClockRuleError(
        line: number,
        field: "",
        message: "\(rule.id) \(version) is there twice",
      )
    }
    block = (rule, number)
    fields = []
  }

  private mutating func closeField() throws(ClockRuleError) {
    guard let (field, value, line) = pending, var rule = block?.rule else { return }
    pending = nil
    guard fields.insert(field).inserted else {
      throw ClockRuleError(line: line, field: field, message: "is there twice")
    }
    guard let isSet = rule.set(field, value) else {
      throw ClockRuleError(line: line, field: field, message: "no field is called so")
    }
    guard isSet else {
      let message = "\(value) is not understood; \(ClockRule.expectation(of: field))"
      throw ClockRuleError(line: line, field: field, message: message)
    }
    block?.rule = rule
  }

  mutating func closeBlock() throws(ClockRuleError) {
    try closeField()
    guard let (rule, line) = block else { return }
    if let missing = Self.required.first(where: { !fields.contains($0) }) {
      throw ClockRuleError(line: line, field: missing, message: "is missing in \(rule.id)")
    }
    try check(rule, line)
    rules.append(rule)
    block = nil
  }

  /// Refuses what could only be a slip: a version for no day at all, or one that would silently
  /// stop the clocks of a rule that cases start by themselves.
  private func check(_ rule: ClockRule, _ line: Int) throws(ClockRuleError) {
    if let from = rule.from, let to = rule.to, to < from {
      throw ClockRuleError(line: line, field: "to", message: "\(to) is before from, \(from)")
    }
    let replaced = base.versions(of: rule.id).first
    let start = replaced?.start ?? .none
    if start != .none, !fields.contains("starts") {
      let facts = (replaced?.facts ?? []).joined(separator: ", ")
      let value = start == .fact ? "fact \(facts)" : start.rawValue
      let advice = "write starts = \(value), as \(rule.id) has it, or starts = none"
      throw ClockRuleError(line: line, field: "starts", message: "is missing; \(advice)")
    }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    let blanks = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return start.dropLast(blanks)
  }
}
