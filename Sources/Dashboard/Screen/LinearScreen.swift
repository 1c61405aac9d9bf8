import CaseModel
public import TerminalKit
import TextLayout

/// What a screen says, line by line, for somebody who hears it: where they are, what they are at,
/// what was just done, then the rest of what is open.
struct LinearScreen: Sendable {
  private let dashboard: Dashboard
  private let drawn: Frame

  init(_ dashboard: Dashboard, drawn: Frame) {
    self.dashboard = dashboard
    self.drawn = drawn
  }

  /// The lines; what is empty has nothing to say.
  var lines: [SafeText] {
    let rest = isList ? [] : others
    return ([place, current, message, tour] + rest).filter { !$0.isEmpty }
  }

  /// Whether a list lies open, whose rows are said one at a time.
  private var isList: Bool {
    [.list, .filter, .jump, .search].contains(dashboard.context) && dashboard.layers.isEmpty
  }

  private var place: SafeText {
    guard isList, let list = dashboard.list else { return dashboard.pane.title }
    let filter: SafeText =
      list.filterText.isEmpty ? .empty : ", filter " + SafeText(list.filterText)
    return dashboard.pane.title + filter + ", " + CountWords.words(list, facts: dashboard.facts)
  }

  /// The row or line the user is at.
  private var current: SafeText {
    if let line = typedLine { return line }
    guard isList, let list = dashboard.list else { return chosen }
    guard let row = list.selectedRow else { return chosen }
    let columns = list.columns(for: dashboard.facts?.kind)
    let parts = columns.compactMap { field -> SafeText? in
      let words = row.words(of: field, dashboard.facts)
      return words.isEmpty ? nil : SafeText(words: field.title) + " " + words
    }
    let marked: SafeText = list.marked[row.id] == nil ? .empty : "Marked. "
    return marked + parts.joined(separator: "; ")
  }

  /// The line that is typed, with what is wrong with it.
  private var typedLine: SafeText? {
    guard let editor = dashboard.editor else { return nil }
    let error = editor.error.map { ". " + SafeText($0.message) } ?? .empty
    return "Filter: " + SafeText(editor.string) + error
  }

  private var tour: SafeText {
    dashboard.tour?.step.map { "Tour: " + $0.task + " " + $0.reason } ?? .empty
  }

  private var message: SafeText { dashboard.message ?? .empty }

  /// The line drawn as selected.
  private var chosen: SafeText {
    guard let row = chosenRow else { return .empty }
    return LinearScreen.words(drawn, row, selectedOnly: true)
  }

  private var chosenRow: Int? {
    let rows = 1..<max(1, drawn.size.rows - 1)
    return rows.first { row in drawn.row(row).contains { $0.role == .selection } }
      ?? drawn.cursor.map(\.row)
  }

  /// Every line of the body but the one the user is at.
  private var others: [SafeText] {
    (2..<max(2, drawn.size.rows - 1)).filter { $0 != chosenRow }
      .map { LinearScreen.words(drawn, $0, selectedOnly: false) }
  }

  /// A drawn line without lines, bars and the blanks between columns.
  private static func words(_ frame: Frame, _ row: Int, selectedOnly: Bool) -> SafeText {
    let cells = frame.row(row)
    let isPart = selectedOnly && cells.contains { $0.role == .selection }
    let letters = cells.filter { !isPart || $0.role == .selection }
      .map { cell -> String in
        guard cell.width > 0, let scalar = Unicode.Scalar(cell.base) else { return "" }
        let isDrawn = 0x2500...0x25FF ~= cell.base || scalar == "›"
        return isDrawn ? " " : String(Character(scalar))
      }
    return SafeText(letters.joined().split(separator: " ").joined(separator: " "))
  }
}

extension Dashboard {
  /// The screen as lines to be heard, in the order they are said: a frame so wide that nothing is
  /// cut.
  ///
  /// - Parameter size: The columns and rows of the terminal, by which what is open is laid out.
  /// - Returns: A frame with a line in each row.
  public func linearFrame(size: CellSize) -> Frame {
    let lines = LinearScreen(self, drawn: frame(size: size, glyphs: .unicode)).lines
    var frame = Frame(CellSize(columns: 1000, rows: max(1, lines.count)), glyphs: .unicode)
    for (row, line) in lines.enumerated() {
      frame.put(line, at: CellPosition(column: 0, row: row))
    }
    return frame
  }
}
