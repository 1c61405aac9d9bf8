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
  case shiftUp
  case shiftDown
  case nextSection
  case help
  case rules
  case copy
  case refresh
  case theme
  case mouse
  case redraw
  case suspend
  // The filter line.
  case accept
  case cancel
  case older
  case newer
  case deleteBack
  case deleteForward
  case deleteWord
  case deleteLine
}
