import CaseModel

/// The filter line while it is edited.
struct FilterEditor: Sendable {
  /// What is typed.
  private(set) var text: [Character]
  /// The place of the cursor in it.
  private(set) var cursor: Int
  /// What is wrong with it, once that was looked at.
  var error: FilterError?
  /// Whether it was changed since it was last looked at.
  var isDue = false
  /// Where the list was before.
  let before: ListState
  private var historyIndex: Int?
  private var draft: [Character] = []

  /// The most characters a filter may have.
  private static let limit = 2000

  /// Begins with the filter of a list.
  init(_ list: ListState) {
    before = list
    text = Array(list.filterText)
    cursor = text.count
  }

  /// What is typed, as a string.
  var string: String { String(text) }

  /// Types a character.
  mutating func type(_ character: Character) {
    guard text.count < FilterEditor.limit else { return }
    text.insert(character, at: cursor)
    cursor += 1
    changed()
  }

  /// Takes pasted text: what would break the line becomes a blank, and what is hidden is left out.
  mutating func paste(_ pasted: String) {
    for character in pasted.prefix(FilterEditor.limit) {
      let isBreak = character.isNewline || character == "\t"
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      if isBreak { type(" ") } else if !isControl { type(character) }
    }
  }

  /// Moves the cursor.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), text.count)
  }

  /// Deletes some characters before the cursor.
  mutating func deleteBack(_ count: Int = 1) {
    let start = max(0, cursor - count)
    guard start < cursor else { return }
    text.removeSubrange(start..<cursor)
    cursor = start
    changed()
  }

  /// Deletes the character at the cursor.
  mutating func deleteForward() {
    guard cursor < text.count else { return }
    text.remove(at: cursor)
    changed()
  }

  /// Deletes the word before the cursor.
  mutating func deleteWord() {
    let before = text[..<cursor].reversed()
    let blanks = before.prefix { $0 == " " }.count
    let letters = before.dropFirst(blanks).prefix { $0 != " " }.count
    deleteBack(blanks + letters)
  }

  /// Deletes everything.
  mutating func deleteLine() {
    replace(with: [])
  }

  /// Shows an earlier or later filter of the history; after the latest comes what was typed.
  mutating func recall(_ step: Int, in history: [String]) {
    let index = (historyIndex ?? history.count) + step
    guard index >= 0, index <= history.count else { return }
    if historyIndex == nil { draft = text }
    historyIndex = index == history.count ? nil : index
    replace(with: index == history.count ? draft : Array(history[index]))
  }

  private mutating func replace(with other: [Character]) {
    text = other
    cursor = text.count
    changed()
  }

  private mutating func changed() {
    error = nil
    isDue = true
  }
}
