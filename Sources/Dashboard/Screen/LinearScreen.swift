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
    let rest = isList ? [] : dashboard.context == .overview ? figures : others
    return ([place, current, message, tour] + rest).filter { !$0.isEmpty }
  }

  /// The place of the line the user is at among those; nil if they are at none.
  var currentPlace: Int? { current.isEmpty ? nil : place.isEmpty ? 0 : 1 }

  /// Whether a list lies open, whose rows are said one at a time.
  private var isList: Bool {
    [.list, .jump, .search].contains(dashboard.context) && dashboard.layers.isEmpty
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
    if dashboard.context == .overview { return figure(dashboard.overview.index) }
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

  /// A figure of the overview, after the pane it is of.
  private func figure(_ index: Int) -> SafeText {
    let tile = OverviewTile.all[index]
    return tile.pane.title + ": " + dashboard.figureWords(index) + " " + tile.title
  }

  private var figures: [SafeText] {
    OverviewPlan.figures.filter { $0 != dashboard.overview.index }.map(figure)
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

  /// What a drawn line says, whole, without lines, bars and the blanks between columns.
  private static func words(_ frame: Frame, _ row: Int, selectedOnly: Bool) -> SafeText {
    let all = frame.texts(ofRow: row)
    let chosen = all.filter { frame[$0.place]?.role == .selection }
    var line = ""
    var end = 0
    for text in selectedOnly && !chosen.isEmpty ? chosen : all {
      if text.place.column > end { line += " " }
      line += text.text.text
      end = text.place.column + text.cells
    }
    let letters = line.unicodeScalars.map { scalar in
      0x2500...0x25FF ~= scalar.value || scalar == "›" ? " " : String(Character(scalar))
    }
    return SafeText(letters.joined().split(separator: " ").joined(separator: " "))
  }
}

extension Dashboard {
  /// The size of the screen that is heard, whatever that of the terminal: wide enough for every
  /// column, and for a case so narrow that nothing is side by side.
  public var spokenSize: CellSize {
    CellSize(columns: caseView == nil ? 148 : 108, rows: 40)
  }

  /// The screen as lines to be heard, in the order they are said: a frame so wide that nothing is
  /// cut.
  ///
  /// - Parameter size: The columns and rows by which what is open is laid out.
  /// - Returns: A frame with a line in each row, the cursor at the line the user is at.
  public func linearFrame(size: CellSize) -> Frame {
    let (lines, current) = speech.speak {
      let drawn = drawn(Frame(size, glyphs: .unicode, keepsTexts: true))
      let screen = LinearScreen(self, drawn: drawn)
      return (screen.lines.map(\.said), screen.currentPlace)
    }
    let columns = lines.map(\.cells).max() ?? 1
    var frame = Frame(CellSize(columns: max(1, columns), rows: max(1, lines.count)))
    for (row, line) in lines.enumerated() {
      frame.put(line, at: CellPosition(column: 0, row: row))
    }
    frame.cursor = current.map { CellPosition(column: 0, row: $0) }
    return frame
  }
}
