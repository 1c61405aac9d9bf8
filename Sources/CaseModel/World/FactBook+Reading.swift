extension FactBook {
  /// Reads facts from the text of a file; the form is written at the head of `world.facts`.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - file: What a user's own file is called; empty for the facts Vigil comes with.
  /// - Throws: `FactFileError` with every line that does not have the form.
  public init(_ text: String, file: String = "") throws(FactFileError) {
    var reader = FactReader(file: file)
    var number = 0
    var faults: [FactFileError] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      do throws(FactFileError) {
        try reader.read(String(line).trimmed, number)
      } catch { faults.append(error) }
    }
    if var first = faults.first {
      first.further = Array(faults.dropFirst())
      throw first
    }
    self.init(facts: reader.facts, names: reader.names)
  }

  /// Reads the embedded files; a test reads each, so that a mistake never reaches a user.
  static func embedded() -> FactBook {
    [PackageResources.countries_facts, PackageResources.states_facts, PackageResources.world_facts]
      .map { String(decoding: $0, as: UTF8.self) }
      // They are part of the program, and a test reads each.
      .compactMap { try? FactBook($0) }
      .reduce(FactBook(facts: [], names: [:])) { $0.adding($1) }
  }
}

/// Reads facts line by line: `[KIND CODE Name]` opens a subject, each line after it is a fact.
private struct FactReader {
  let file: String
  private(set) var facts: [WorldFact] = []
  private(set) var names: [FactSubject: String] = [:]
  private var subject: FactSubject?

  init(file: String) {
    self.file = file
  }

  mutating func read(_ line: String, _ number: Int) throws(FactFileError) {
    if line.isEmpty || line.first == "#" { return }
    if line.first == "[" { return try open(line, number) }
    guard let subject else {
      throw FactFileError(
        line: number,
        message: "begin with [country CH China] or another subject",
      )
    }
    facts.append(try fact(line, about: subject, number))
  }

  private mutating func open(_ line: String, _ number: Int) throws(FactFileError) {
    let words = line.dropFirst().dropLast().split(separator: " ", maxSplits: 2)
    guard line.last == "]", words.count >= 2, let kind = FactSubject.Kind(rawValue: "\(words[0])")
    else {
      let kinds = FactSubject.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw FactFileError(
        line: number,
        message: "write [KIND CODE Name] with one of the kinds \(kinds)",
      )
    }
    let opened = FactSubject(kind, String(words[1]))
    subject = opened
    if words.count == 3 { names[opened] = String(words[2]) }
  }

  private func fact(
    _ line: String,
    about subject: FactSubject,
    _ number: Int,
  ) throws(FactFileError) -> WorldFact {
    guard let equals = line.firstIndex(of: "=") else {
      throw FactFileError(line: number, message: "write \(FactReader.form)")
    }
    let topic = try topic(String(line[..<equals]).trimmed, of: subject, number)
    let cells = line[line.index(after: equals)...]
      .split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard (4...5).contains(cells.count), cells.allSatisfy({ !$0.isEmpty }) else {
      throw FactFileError(line: number, message: "write \(FactReader.form); no part may be empty")
    }
    return WorldFact(
      subject: subject,
      topic: topic,
      value: try value(cells[0], of: topic, number),
      asOf: try date(cells[1], number),
      certainty: try mark(cells[2], number),
      source: cells[3],
      checkAgainBy: try cells.count == 5 ? day(cells[4], number) : nil,
      file: file,
    )
  }

  /// The form of a line, for messages.
  static let form = "TOPIC = value | as of | mark | source | check again by (may be left out)"

  private func topic(
    _ key: String,
    of subject: FactSubject,
    _ number: Int,
  ) throws(FactFileError) -> FactTopic {
    if let topic = FactTopic.named(key), topic.kinds.contains(subject.kind) { return topic }
    let known = FactTopic.all.filter { $0.kinds.contains(subject.kind) }.map(\.key)
    let message =
      "a \(subject.kind.rawValue) has no topic \(key); use \(known.joined(separator: ", "))"
    throw FactFileError(line: number, message: message)
  }

  private func value(
    _ text: String,
    of topic: FactTopic,
    _ number: Int,
  ) throws(FactFileError) -> String {
    if !topic.isNumber || Double(text)?.isFinite == true { return text }
    let message = "\(topic.key) is a number of \(topic.unit), written without separators"
    throw FactFileError(line: number, message: message)
  }

  private func date(_ text: String, _ number: Int) throws(FactFileError) -> FactDate {
    if let date = FactDate(text) { return date }
    let message = "\(text) is no date; write 2024-11-24, 2024-11, 2024, FY2024 or two joined by .."
    throw FactFileError(line: number, message: message)
  }

  private func mark(_ text: String, _ number: Int) throws(FactFileError) -> Certainty {
    if let mark = Certainty(rawValue: text) { return mark }
    let marks = Certainty.allCases.map { "\($0.rawValue) \($0.words)" }.joined(separator: ", ")
    throw FactFileError(line: number, message: "\(text) is no mark; write one of \(marks)")
  }

  private func day(_ text: String, _ number: Int) throws(FactFileError) -> Day {
    if let day = Day(iso: text) { return day }
    throw FactFileError(line: number, message: "\(text) is no day; write it as 2027-01-31")
  }
}
