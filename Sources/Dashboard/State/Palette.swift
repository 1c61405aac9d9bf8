import CaseModel
import TerminalKit
import TextLayout

/// Everything that can be done or opened, found by typing a part of its name.
struct Palette: Sendable {
  /// What an entry does.
  enum Deed: Sendable {
    case command(Command)
    case sort(CaseField)
    case view(SavedView)
    case client(Int64)
    /// A reason of the open case, by its place.
    case reason(Int)
  }

  struct Entry: Sendable {
    let title: SafeText
    /// The key that does the same; empty if none does.
    let key: SafeText
    let deed: Deed
  }

  /// What is typed.
  private(set) var line: LineEditor
  /// The place of the chosen entry among those that match.
  var index = 0
  /// What there is without asking the docket.
  let entries: [Entry]
  /// The clients whose name or number holds what is typed.
  var clients: [Entry] = []

  init(_ entries: [Entry], typing text: String = "") {
    self.entries = entries
    line = LineEditor(text)
  }

  /// Edits the line; the first match is chosen again.
  mutating func change(_ edit: (inout LineEditor) -> Void) {
    let text = line.text
    edit(&line)
    if line.text != text { index = 0 }
  }

  /// The entries that match, the closest first.
  var matches: [Entry] {
    let words = line.string.lowercased().split(separator: " ").map(Array.init)
    let scored = entries.enumerated()
      .compactMap { place, entry -> (score: Int, place: Int, entry: Entry)? in
        let title = Array(entry.title.text.lowercased())
        var score = 0
        for word in words {
          guard let one = Palette.score(word, in: title) else { return nil }
          score += one
        }
        return (score, place, entry)
      }
    let sorted = scored.sorted { ($0.score, $0.place) < ($1.score, $1.place) }.map(\.entry)
    return sorted + clients
  }

  /// How far a word is from standing in a title: 0 at its beginning, more inside it, most where its
  /// letters are only scattered in order; nil if they are not.
  private static func score(_ word: [Character], in title: [Character]) -> Int? {
    for start in title.indices where title[start...].starts(with: word) {
      return start == 0 ? 0 : title[start - 1] == " " ? 1 : 5
    }
    var rest = title[...]
    for letter in word {
      guard let found = rest.firstIndex(of: letter) else { return nil }
      rest = rest[(found + 1)...]
    }
    return 50
  }
}
