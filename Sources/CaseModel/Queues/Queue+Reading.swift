/// What is wrong with a file of queues, and where.
public struct QueueFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to write.
  public let message: String

  /// The message with its place.
  public var description: String { "line \(line): \(message)" }
}

extension Queue {
  /// Reads queues from the text of a file.
  ///
  ///     # What a clinic looks at first.
  ///     [asylum]
  ///     title = Asylum hearings
  ///     definition = Hearings of asylum cases that moved.
  ///     feed = events hearing-moved-up hearing-vacated
  ///     filter = relief:ASYL
  ///     order = newest
  ///     age = 3
  ///
  /// `feed` is `events` and kinds of event, `clocks` and a number of days, `overlaps` and the
  /// minutes from one court to another, or `defects`. `title`,
  /// `definition` and `feed` are needed. A queue named as one of Vigil's own takes its place.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - vocabulary: The words filters may use for codes.
  /// - Returns: Vigil's own queues and those of the file, in that order.
  /// - Throws: `QueueFileError` with the line of what is wrong.
  public static func all(
    adding text: String,
    _ vocabulary: FilterVocabulary = .standard,
  ) throws(QueueFileError) -> [Queue] {
    var reader = QueueReader(vocabulary)
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      try reader.parse(line.trimmed, number)
    }
    try reader.close()
    return reader.queues.reduce(into: shipped) { all, queue in
      if let index = all.firstIndex(where: { $0.key == queue.key }) {
        all[index] = queue
      } else {
        all.append(queue)
      }
    }
  }
}

/// Reads queues line by line.
private struct QueueReader {
  private(set) var queues: [Queue] = []
  private var key: (word: String, line: Int)?
  private var values: [String: (text: String, line: Int)] = [:]

  private let vocabulary: FilterVocabulary

  private static let fields = ["title", "definition", "feed", "filter", "order", "age"]

  init(_ vocabulary: FilterVocabulary) {
    self.vocabulary = vocabulary
  }

  mutating func parse(_ line: String, _ number: Int) throws(QueueFileError) {
    if line.isEmpty || line.first == "#" { return }
    if line.first == "[" { return try open(line, number) }
    guard let equals = line.firstIndex(of: "=") else {
      throw QueueFileError(line: number, message: "write FIELD = VALUE, such as order = newest")
    }
    guard key != nil else {
      throw QueueFileError(line: number, message: "begin a queue with its name, such as [asylum]")
    }
    let field = line[..<equals].trimmed
    guard Self.fields.contains(field) else {
      let known = Self.fields.joined(separator: ", ")
      throw QueueFileError(line: number, message: "no field is called so; the fields are \(known)")
    }
    guard values[field] == nil else {
      throw QueueFileError(line: number, message: "\(field) is there twice; leave one")
    }
    values[field] = (line[line.index(after: equals)...].trimmed, number)
  }

  private mutating func open(_ line: String, _ number: Int) throws(QueueFileError) {
    try close()
    let word = String(line.dropFirst().dropLast())
    let isName = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard line.last == "]", !word.isEmpty, isName else {
      let advice = "write a name of letters, digits and dashes in brackets, such as [asylum]"
      throw QueueFileError(line: number, message: advice)
    }
    guard !queues.contains(where: { $0.key == word.lowercased() }) else {
      throw QueueFileError(line: number, message: "a queue of this name is above; choose another")
    }
    key = (word.lowercased(), number)
  }

  mutating func close() throws(QueueFileError) {
    guard let (word, line) = key else { return }
    for field in ["title", "definition", "feed"] where values[field]?.text.isEmpty ?? true {
      throw QueueFileError(line: line, message: "[\(word)] has no \(field); add \(field) = ...")
    }
    queues.append(
      Queue(
        word,
        values["title"]?.text ?? word,
        values["definition"]?.text ?? "",
        feed: try feed(line),
        filter: try filter(),
        order: try order(),
        ageLimit: try age(),
      )
    )
    key = nil
    values = [:]
  }

  private func feed(_ block: Int) throws(QueueFileError) -> Queue.Feed {
    let line = values["feed"]?.line ?? block
    let words = (values["feed"]?.text ?? "").split(separator: " ").map(String.init)
    switch words.first {
    case "defects" where words.count == 1: return .defects
    case "clocks":
      if words.count == 2, let days = Int(words[1]), (0...3650).contains(days) {
        return .clocks(within: days)
      }
      throw QueueFileError(line: line, message: "write clocks and days, such as feed = clocks 14")
    case "overlaps":
      if words.count == 2, let minutes = Int(words[1]), (0...1440).contains(minutes) {
        return .overlaps(travel: minutes)
      }
      throw QueueFileError(
        line: line,
        message: "write overlaps and the minutes between courts, such as feed = overlaps 45",
      )
    case "events" where words.count > 1: return .events(try kinds(words.dropFirst(), line))
    default:
      let advice =
        "write events and kinds of event, clocks and days, overlaps and minutes, or defects"
      throw QueueFileError(line: line, message: "feed is not understood; \(advice)")
    }
  }

  private func kinds(
    _ words: ArraySlice<String>,
    _ line: Int,
  ) throws(QueueFileError) -> [NoticeKind] {
    var kinds: [NoticeKind] = []
    for word in words {
      guard let kind = NoticeKind(rawValue: word) else {
        let known = NoticeKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw QueueFileError(line: line, message: "no kind of event is called so; use \(known)")
      }
      kinds.append(kind)
    }
    return kinds
  }

  private func filter() throws(QueueFileError) -> Filter {
    guard let (text, line) = values["filter"] else { return .all }
    do {
      return try Filter(text, vocabulary)
    } catch {
      throw QueueFileError(line: line, message: "filter, \(error)")
    }
  }

  private func order() throws(QueueFileError) -> Queue.Order {
    guard let (text, line) = values["order"] else { return .oldest }
    guard let order = Queue.Order(rawValue: text) else {
      throw QueueFileError(line: line, message: "order is oldest, newest or due")
    }
    return order
  }

  private func age() throws(QueueFileError) -> Int? {
    guard let (text, line) = values["age"] else { return nil }
    guard let days = Int(text), (1...3650).contains(days) else {
      throw QueueFileError(line: line, message: "age is a number of days, such as age = 3")
    }
    return days
  }
}
