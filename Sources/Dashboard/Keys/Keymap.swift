import TerminalKit
import TextLayout

/// What every key does: dispatch, footer, help and palette read this one table.
struct Keymap: Sendable {
  /// The rows of the table; the order is that of footer and help.
  private(set) var bindings: [Binding]

  /// The keys as they are shipped.
  static let standard = Keymap(
    bindings: queues + world + figures + doing + narrowing + menus + moving + finding + marking
      + panesOpened + looks + entering + editing
  )

  /// The keys of a dashboard that is only looked at.
  var readOnly: Keymap { Keymap(bindings: bindings.filter(\.command.onlyReads)) }

  /// Returns what a key does somewhere; nil if it does nothing there.
  func command(for key: Key, in context: KeyContext) -> Command? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }

  /// Returns the key shown for a command somewhere; nil if it has none.
  func key(for command: Command, in context: KeyContext) -> Key? {
    bindings.first { $0.command == command && $0.contexts.contains(context) }?.keys.first
  }

  private static let panes: Set<KeyContext> = [
    .overview, .list, .queue, .world, .returns, .whatIf, .figures,
  ]
  private static let screens: Set<KeyContext> = [
    .overview, .list, .queue, .caseView, .facets, .world, .returns, .whatIf, .figures,
  ]
  static let edited: Set<KeyContext> = [
    .filter, .form, .jump, .prompt, .value, .search, .palette, .naming,
  ]
  private static let scrolled: Set<KeyContext> = [
    .overview, .list, .queue, .caseView, .sortMenu, .columnMenu, .help, .addMenu, .factList, .log,
    .facets, .world, .returns, .whatIf, .figures,
  ]
  private static let exported: Set<KeyContext> = [.list, .queue, .whatIf]
  private static let everywhere = Set(KeyContext.allCases)

  private static let doing = [
    Binding([.enter], [.list], .open, "Open the case", hint: "open"),
    Binding([.enter], [.overview], .open, "Open the list of a figure", hint: "open list"),
    Binding(
      [.character("/")],
      [.list, .facets],
      .filter,
      "Filter the list as you type",
      hint: "filter",
    ),
    Binding([.character("J")], [.list], .jump, "Jump to a case, a day, a row or a share"),
    Binding([.character("a")], [.list], .add, "Add a client or a fact", hint: "add"),
    Binding([.character("s")], [.list], .sort, "Sort by a column; again reverses", hint: "sort"),
    Binding([.character("c")], [.list], .columns, "Choose the columns", hint: "columns"),
    Binding(
      [.character("b")],
      [.list],
      .group,
      "Group clocks by day, attorney or rule",
      hint: "group",
    ),
    Binding([.enter], [.caseView], .open, "Open a reason, or close it", hint: "reasons"),
    Binding(
      [.tab, .backTab],
      [.caseView],
      .nextSection,
      "Timeline, or clocks and reasons",
      hint: "other part",
    ),
    Binding([.character("o")], [.caseView], .openAll, "Open every reason, or close", hint: "all"),
    Binding([.character("a")], [.caseView], .add, "Add a client or a fact", hint: "add"),
    Binding([.character("e")], [.caseView], .correct, "Correct or withdraw a fact", hint: "edit"),
    Binding([.character("u")], [.caseView], .undo, "Undo what was entered last", hint: "undo"),
    Binding([.character("L")], [.caseView], .log, "What was entered, and by whom", hint: "log"),
    Binding(
      [.character("y")],
      [.list, .queue, .caseView],
      .copy,
      "Copy the case as a line, or the marked rows",
      hint: "copy",
    ),
    Binding([.character("f")], [.list], .facets, "Counts to narrow the list by", hint: "counts"),
    Binding([.character("r")], screens, .refresh, "Read the docket again", hint: "refresh"),
    Binding([.character("?"), .function(1)], screens, .help, "Help", hint: "help"),
    Binding([.character("R")], screens, .rules, "The rules of deadlines"),
    Binding([.character("D")], screens, .meters, "What the screen and the docket cost"),
    Binding([.escape, .backspace], [.caseView], .back, "Back to the list", hint: "back"),
    Binding([.character("q")], [.caseView], .back, "Back to the list"),
    Binding([.escape], [.list], .back, "Clear the filter; from a figure, back to it"),
    Binding([.character("u")], [.list], .undo, "Undo what was entered last of the case"),
    Binding([.character("L")], [.list], .log, "What was entered of the case, and by whom"),
    Binding([.character("q")], panes, .quit, "Quit", hint: "quit"),
    Binding([.control("c")], everywhere, .quit, "Quit from anywhere"),
  ]

  private static let narrowing = [
    Binding(
      [.enter],
      [.facets],
      .accept,
      "Show only these cases; again takes it out of the filter",
      hint: "only these",
    ),
    Binding([.character("-")], [.facets], .leaveOut, "Leave these cases out", hint: "without"),
    Binding([.tab, .backTab], [.facets], .leaveFacets, "Back to the list", hint: "to the list"),
    Binding(
      [.escape, .character("f"), .character("q")],
      [.facets],
      .back,
      "Close",
      hint: "close",
    ),
    Binding([.left, .character("h")], [.facets], .left, "The field before"),
    Binding([.right, .character("l")], [.facets], .right, "The next field"),
    Binding([.enter], [.jump], .accept, "Jump there", hint: "jump"),
    Binding([.escape], [.jump], .cancel, "Stay", hint: "stay"),
  ]

  private static let menus = [
    Binding([.enter], [.sortMenu], .accept, "Sort and close", hint: "sort"),
    Binding(
      [.character(" ")],
      [.sortMenu],
      .toggle,
      "Sort and stay; again reverses",
      hint: "sort and stay",
    ),
    Binding([.character(",")], [.sortMenu], .sortThen, "Then by this one", hint: "then by"),
    Binding([.character(" ")], [.columnMenu], .toggle, "Show or hide", hint: "show or hide"),
    Binding([.character("<")], [.columnMenu], .shiftUp, "Move to the left", hint: "left"),
    Binding([.character(">")], [.columnMenu], .shiftDown, "Move to the right", hint: "right"),
    Binding([.enter, .escape, .character("q")], [.columnMenu], .back, "Close", hint: "close"),
    Binding([.escape, .character("q")], [.sortMenu, .help], .back, "Close", hint: "close"),
    Binding([.character("?"), .function(1)], [.help], .back, "Close"),
  ]

  private static let moving = [
    Binding([.up, .character("k")], scrolled, .up, "Up"),
    Binding([.down, .character("j")], scrolled, .down, "Down"),
    Binding([.left, .character("h")], [.overview], .left, "To the figure at the left"),
    Binding([.right, .character("l")], [.overview], .right, "To the figure at the right"),
    Binding([.left, .character("h")], [.caseView], .left, "Close a reason; to the timeline"),
    Binding([.right, .character("l")], [.caseView], .right, "Open a reason"),
    Binding([.left, .character("h")], [.list], .left, "The columns before"),
    Binding([.right, .character("l")], [.list], .right, "The columns after"),
    Binding([.pageUp, .control("b")], scrolled, .pageUp, "A screen up"),
    Binding([.pageDown, .control("f")], scrolled, .pageDown, "A screen down"),
    Binding([.control("u")], scrolled, .halfUp, "Half a screen up"),
    Binding([.control("d")], scrolled, .halfDown, "Half a screen down"),
    Binding([.home, .character("g")], scrolled, .start, "To the first row"),
    Binding([.end, .character("G")], scrolled, .end, "To the last row"),
  ]

  private static let panesOpened =
    PaneKey.tabs.map { pane in
      Binding(
        [.character(Character(String(pane.rawValue)))],
        screens,
        .openPane(pane),
        pane.title,
      )
    } + [
      Binding([.tab], panes, .nextPane, "Next pane"),
      Binding([.backTab], panes, .previousPane, "Previous pane"),
    ]

  private static let marking = [
    Binding([.character(" ")], [.list, .queue], .mark, "Mark the row, or take its mark away"),
    Binding(
      [.character("v")],
      [.list, .queue],
      .markSpan,
      "Mark every row since the one marked last",
    ),
    Binding([.character("*")], [.list, .queue], .markAll, "Mark every row of the filter"),
    Binding([.character("A")], [.list], .act, "Enter a fact or an attorney for the marked rows"),
    Binding([.character("M")], [.list], .handOver, "Hand the attorney's cases to another"),
    Binding([.character("=")], [.list], .compare, "Compare the two marked cases"),
    Binding([.character("E")], exported, .export, "Export what is shown, or what is marked"),
    Binding([.character("P")], exported, .print, "Print what is shown: a sheet as a text file"),
    Binding([.character("Y")], [.list], .copyColumn, "Copy one column of the row or marked rows"),
    Binding([.character(".")], [.list], .columnAfter, "Choose a column; the one after"),
    Binding([.character(",")], [.list], .columnBefore, "The column before"),
    Binding([.character("<")], [.list], .shiftUp, "Move the chosen column to the left"),
    Binding([.character(">")], [.list], .shiftDown, "Move the chosen column to the right"),
    Binding([.character("Q")], [.list], .freeze, "Keep the columns up to the chosen one in place"),
    Binding([.character("H")], screens, .names, "Hide names and A-numbers, or show them"),
    Binding([.control("t")], screens, .pause, "Let changes wait, or go on"),
    Binding([.character("+")], [.columnMenu], .wider, "Wider"),
    Binding([.character("_")], [.columnMenu], .narrower, "Narrower"),
  ]

  private static let finding = [
    Binding(
      [.character(":"), .control("p")],
      screens,
      .palette,
      "Find a command, a view or a client by typing",
      hint: "find",
    ),
    Binding([.character("F")], [.list], .search, "Find a text in the list"),
    Binding([.character("/"), .character("F")], [.help], .search, "Find a text", hint: "find"),
    Binding([.character("n")], [.list, .help], .nextMatch, "The next place it stands"),
    Binding([.character("N")], [.list, .help], .previousMatch, "The place before"),
    Binding([.character("[")], screens, .goBack, "Back to where you were"),
    Binding([.character("]")], screens, .goForth, "Forth again"),
    Binding([.character("(")], screens, .recordKeys, "Record the keys pressed, or end"),
    Binding([.character("@")], screens, .playKeys, "Press the recorded keys again"),
    Binding([.character("V")], [.list], .saveView, "Keep filter, sort and columns under a name"),
    Binding([.character("S")], screens, .savedViews, "The views that are kept"),
    Binding([.character("K")], screens, .legend, "What the words and codes here mean"),
    Binding([.character("C")], [.list, .caseView], .checklist, "What to do for the case by when"),
    Binding([.character("Z")], [.list], .detail, "Show the selected row in detail, or not"),
    Binding([.character("X")], [.list], .plot, "Show the chart, or not"),
    Binding([.character("W")], [.list], .banner, "Put the note about the law away, or show it"),
    Binding([.character("+")], [.list], .wider, "Widen the chosen column, or that sorted by"),
    Binding([.character("_")], [.list], .narrower, "Narrow the chosen column, or that sorted by"),
    Binding([.enter], [.search], .accept, "Find", hint: "find"),
    Binding([.enter], [.palette], .accept, "Do it", hint: "do it"),
    Binding([.enter], [.naming], .accept, "Keep it", hint: "keep"),
    Binding([.escape], [.search, .palette, .naming], .cancel, "Leave", hint: "leave"),
    Binding([.up, .backTab], [.palette], .up, "The entry before"),
    Binding([.down, .tab], [.palette], .down, "The next entry", hint: "next"),
    Binding([.tab], [.filter], .complete, "Complete the word: a field, a value", hint: "complete"),
    Binding([.backTab], [.filter], .completeBack, "The completion before"),
  ]

  private static let looks = [
    Binding([.character("t")], screens, .theme, "The next theme: dark, light, high contrast"),
    Binding([.function(9)], screens, .language, "The next language"),
    Binding([.character("m")], screens, .mouse, "Mouse on or off"),
    Binding([.control("l")], everywhere, .redraw, "Draw the screen again"),
    Binding([.control("z")], everywhere, .suspend, "Stop; the shell's fg continues"),
  ]

  private static let editing = [
    Binding([.enter], [.filter], .accept, "Keep the filter", hint: "keep"),
    Binding([.escape], [.filter], .cancel, "Go back to the filter before", hint: "undo"),
    Binding([.up], [.filter], .older, "An earlier filter", hint: "earlier"),
    Binding([.down], [.filter], .newer, "A later filter"),
    Binding([.left, .control("b")], edited, .left, "To the left"),
    Binding([.right, .control("f")], edited, .right, "To the right"),
    Binding([.home, .control("a")], edited, .start, "To the start"),
    Binding([.end, .control("e")], edited, .end, "To the end"),
    Binding([.backspace, .control("h")], edited, .deleteBack, "Delete to the left"),
    Binding([.delete, .control("d")], edited, .deleteForward, "Delete at the cursor"),
    Binding([.control("w")], edited, .deleteWord, "Delete a word"),
    Binding([.control("u")], edited, .deleteLine, "Delete everything", hint: "empty"),
  ]
}
