import CaseModel

/// The filter line while it is edited.
struct FilterEditor: Sendable {
  /// What is typed, with the cursor.
  private(set) var line: LineEditor
  /// What is wrong with it, once that was looked at.
  var error: FilterError?
  /// What names in it were taken for, once that was looked at.
  var notes: [String] = []
  /// Whether it was changed since it was last looked at.
  var isDue = false
  /// The filter before.
  let textBefore: String
  /// Where the list was before; none among queues.
  let listBefore: ListState?
  /// The completion being gone through, and the place of the way taken.
  private(set) var completing: (completion: FilterCompletion, index: Int)?
  private var historyIndex: Int?
  private var draft: [Character] = []

  /// Begins with a filter, and the list it is of.
  init(_ text: String, of list: ListState? = nil) {
    textBefore = text
    listBefore = list
    line = LineEditor(text)
  }

  /// What is typed, as a string.
  var string: String { line.string }

  /// Edits the line; a filter that has changed is looked at again.
  mutating func change(_ edit: (inout LineEditor) -> Void) {
    let text = line.text
    edit(&line)
    completing = nil
    guard line.text != text else { return }
    error = nil
    notes = []
    isDue = true
  }

  /// Takes a way to complete the word at the cursor; again takes the next.
  mutating func complete(_ known: FilterCompletion, _ step: Int) {
    let count = known.choices.count
    let next = completing.map { ($0.index + step + count) % count } ?? (step < 0 ? count - 1 : 0)
    let choice = known.choices[next]
    change { $0.replace(from: known.start, with: choice.insertion) }
    completing = (known, next)
  }

  /// Shows an earlier or later filter of the history; after the latest comes what was typed.
  mutating func recall(_ step: Int, in history: [String]) {
    let index = (historyIndex ?? history.count) + step
    guard index >= 0, index <= history.count else { return }
    if historyIndex == nil { draft = line.text }
    historyIndex = index == history.count ? nil : index
    let text = index == history.count ? draft : Array(history[index])
    change { $0.replace(with: text) }
  }
}
