/// One line of text while it is edited, with its cursor.
struct LineEditor: Hashable, Sendable {
  /// What is typed.
  private(set) var text: [Character]
  /// The place of the cursor in it.
  private(set) var cursor: Int

  /// The most characters a line may have.
  private static let limit = 2000

  /// Begins with a text, the cursor at its end.
  init(_ text: String = "") {
    self.text = Array(text)
    cursor = self.text.count
  }

  /// What is typed, as a string.
  var string: String { String(text) }

  /// Types a character.
  mutating func type(_ character: Character) {
    guard text.count < LineEditor.limit else { return }
    text.insert(character, at: cursor)
    cursor += 1
  }

  /// Takes pasted text: what would break the line becomes a blank, and what is hidden is left out.
  mutating func paste(_ pasted: String) {
    for character in pasted.prefix(LineEditor.limit) {
      let isBreak = character.isNewline || character == "\t"
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      if isBreak { type(" ") } else if !isControl { type(character) }
    }
  }

  /// Does what a command of editing means.
  mutating func edit(_ command: Command) {
    switch command {
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .start: move(to: 0)
    case .end: move(to: .max)
    case .deleteBack: deleteBack()
    case .deleteForward: deleteForward()
    case .deleteWord: deleteWord()
    case .deleteLine: replace(with: [])
    default: break
    }
  }

  /// Puts another text in the place of all, the cursor at its end.
  mutating func replace(with other: [Character]) {
    text = other
    cursor = text.count
  }

  /// Puts a text in the place of what is from a place to the cursor.
  mutating func replace(from start: Int, with other: String) {
    guard start <= cursor else { return }
    text.replaceSubrange(start..<cursor, with: other)
    cursor = start + other.count
  }

  private mutating func move(to place: Int) {
    cursor = min(max(0, place), text.count)
  }

  private mutating func deleteBack(_ count: Int = 1) {
    let start = max(0, cursor - count)
    text.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func deleteForward() {
    if cursor < text.count { text.remove(at: cursor) }
  }

  private mutating func deleteWord() {
    let before = text[..<cursor].reversed()
    let blanks = before.prefix { $0 == " " }.count
    let letters = before.dropFirst(blanks).prefix { $0 != " " }.count
    deleteBack(blanks + letters)
  }
}
