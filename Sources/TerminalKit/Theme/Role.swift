/// What a piece of the screen means; a theme decides how that looks.
///
/// Colour only confirms: a word and a shape carry each meaning, so that every role may look alike.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case plain
  /// What matters less: units, hints, what is past.
  case dim
  /// A title of a pane or column.
  case heading
  /// What the eye should find first.
  case accent
  /// The selected row of the focused pane.
  case selection
  /// The selected row of a pane without the focus.
  case quietSelection
  /// A part that matched a search.
  case match
  /// Something in order.
  case good
  /// Something to look at soon.
  case caution
  /// Something to act on now.
  case danger
  /// A bar at the top or bottom of the screen.
  case bar
  /// A key that can be pressed, in help and footers.
  case key
  /// A line around or between panes.
  case border
  /// The line around the pane with the focus.
  case focusedBorder
  /// The first series of a chart.
  case chartA
  /// The second series of a chart.
  case chartB
}
