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
    guard line.text != text else { return }
    error = nil
    notes = []
    isDue = true
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
