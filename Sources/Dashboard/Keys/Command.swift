/// What a key can do.
enum Command: Hashable, Sendable {
  case openPane(PaneKey)
  case nextPane
  case previousPane
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case halfUp
  case halfDown
  case start
  case end
  case open
  case back
  case quit
  case filter
  case sort
  case columns
  case toggle
  case sortThen
  case shiftUp
  case shiftDown
  case nextSection
  case openAll
  case group
  case add
  case act
  case handOver
  case correct
  case undo
  case log
  case withdraw
  case help
  case rules
  case meters
  case facets
  case leaveFacets
  case leaveOut
  case jump
  case copy
  case refresh
  case theme
  case language
  case mouse
  case redraw
  case suspend
  // A queue.
  case claim
  case release
  case snooze
  case finish
  case reopen
  case note
  case part
  case follow
  // Countries, states and calculations.
  case cases
  case country
  case state
  case preset
  case compareInputs
  case keep
  case standard
  // Figures.
  case printed
  // A form.
  case nextField
  case previousField
  case nextSuggestion
  case previousSuggestion
  case save
  // The filter line, and fields of a form.
  case accept
  case cancel
  case older
  case newer
  case deleteBack
  case deleteForward
  case deleteWord
  case deleteLine
  case complete
  case completeBack
  // Finding.
  case palette
  case savedViews
  case saveView
  case search
  case nextMatch
  case previousMatch
  case goBack
  case goForth
  case recordKeys
  case playKeys
  case legend
  case checklist
  // Many rows.
  case mark
  case markSpan
  case markAll
  case compare
  case export
  case print
  case copyColumn
  case columnBefore
  case columnAfter
  case freeze
  // What is shown.
  case pause
  case names
  case detail
  case plot
  case banner
  case wider
  case narrower

  /// The name of the command in settings and in the palette, such as `pane-hearings`.
  var name: String {
    if case .openPane(let pane) = self { return "pane-" + pane.word }
    return "\(self)"
      .reduce(into: "") { name, letter in
        name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
      }
  }

  /// Whether the command enters facts or shows who did, which only a clinic's docket has.
  var entersFacts: Bool {
    switch self {
    case .add, .act, .handOver, .correct, .undo, .log, .withdraw: true
    default: false
    }
  }

  /// Whether a dashboard that is only looked at has the command: it changes nothing in the docket,
  /// puts nothing on a clipboard and leads to no shell.
  var onlyReads: Bool {
    switch self {
    case .add, .act, .handOver, .correct, .undo, .withdraw, .save, .copy, .suspend, .export, .print,
      .copyColumn, .saveView, .keep:
      false
    default: !worksOnItems
    }
  }

  /// Whether the command changes how an item of a queue stands.
  var worksOnItems: Bool {
    switch self {
    case .claim, .release, .snooze, .finish, .reopen, .note: true
    default: false
    }
  }
}
