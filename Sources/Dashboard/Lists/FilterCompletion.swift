import CaseModel
import TextLayout

/// What the word at the cursor of the filter line can become: a field, or a value of one.
struct FilterCompletion: Sendable {
  /// One way to go on.
  struct Choice: Hashable, Sendable {
    /// What takes the place of the word.
    let insertion: String
    /// What it is, in words.
    let words: SafeText
    /// The cases that have it; nil while that is not known.
    var count: Int?
  }

  /// Where the part begins that is replaced.
  let start: Int
  /// The field whose value is typed; nil while a field is.
  let field: CaseField?
  /// The ways to go on, the likeliest first.
  let choices: [Choice]

  /// The most shown or gone through.
  private static let most = 200

  /// Reads what is before the cursor.
  init(_ line: LineEditor, facts: DocketFacts, counts: CompletionCounts) {
    let before = Array(line.text.prefix(line.cursor))
    var wordStart = before.lastIndex { $0 == " " || $0 == "(" }.map { $0 + 1 } ?? 0
    if before.indices.contains(wordStart), before[wordStart] == "-" { wordStart += 1 }
    let word = before[wordStart...]
    if let colon = word.firstIndex(of: ":"), let field = CaseField.named(String(word[..<colon])) {
      let comma = word.lastIndex { $0 == "," || $0 == ":" } ?? colon
      start = comma + 1
      self.field = field
      let typed = String(word[(comma + 1)...]).filter { $0 != "\"" }
      choices = FilterCompletion.values(of: field, typed, facts, counts)
    } else {
      start = wordStart
      field = nil
      choices = word.isEmpty ? [] : FilterCompletion.fields(String(word), facts)
    }
  }

  private static func fields(_ typed: String, _ facts: DocketFacts) -> [Choice] {
    let sought = typed.lowercased()
    let all = CaseField.all.filter { facts.kind == .caseload || !$0.isOfClients }
    let starts = all.filter { field in
      ([field.key] + field.aliases).contains { $0.hasPrefix(sought) }
        || field.title.lowercased().hasPrefix(sought)
    }
    let exact = starts.filter { $0.key == sought }
    return (exact + starts.filter { $0.key != sought })
      .map { field in
        Choice(insertion: field.key + ":", words: SafeText("\(field.title): \(field.meaning)"))
      }
  }

  private static func values(
    of field: CaseField,
    _ typed: String,
    _ facts: DocketFacts,
    _ counts: CompletionCounts,
  ) -> [Choice] {
    let sought = typed.lowercased()
    let known = counts.field == field ? counts.counts : nil
    let fitting = field.candidates(in: facts.labels, found: Array((known ?? [:]).keys))
      .filter { candidate in
        sought.isEmpty || candidate.code.lowercased().hasPrefix(sought)
          || candidate.words.lowercased().contains(sought)
      }
    let starts = fitting.map { candidate in
      [candidate.code, candidate.words].contains { $0.lowercased().hasPrefix(sought) }
    }
    let choices = fitting.map { candidate in
      Choice(
        insertion: String(
          Grouping.field(field).test(of: .text(candidate.code)).dropFirst(field.key.count + 1)
        ),
        words: SafeText(candidate.words),
        count: known.map { $0[candidate.code] ?? 0 },
      )
    }
    // What begins so comes before what only holds it, then what the docket has most of.
    func rank(_ place: Int) -> (Int, Int, Int) {
      (starts[place] ? 0 : 1, -(choices[place].count ?? 0), place)
    }
    return choices.indices.sorted { rank($0) < rank($1) }.prefix(most).map { choices[$0] }
  }
}

/// How many cases have each value of a field being completed.
struct CompletionCounts: Sendable {
  /// The field asked about last.
  var field: CaseField?
  /// The counts that arrived, by code; nil until they have.
  private(set) var counts: [String: Int]?

  /// Begins with another field.
  mutating func ask(_ field: CaseField) {
    self.field = field
    counts = nil
  }

  /// Receives the counts of cases by value.
  mutating func receive(_ groups: [GroupCount]) {
    counts = groups.reduce(into: [:]) { counts, group in
      if case .text(let code)? = group.keys.first { counts[code, default: 0] += group.count }
      if case .integer(let number)? = group.keys.first {
        counts[number == 0 ? "no" : "yes", default: 0] += group.count
      }
    }
  }
}
