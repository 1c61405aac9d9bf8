import TerminalKit
import TerminalTestSupport
import Testing

/// Expects every cell to look as a theme says for its role.
///
/// A blank shows neither the colour of text nor its weight, so these are not asked of blanks.
func expectLooks(
  _ frame: Frame,
  _ theme: Theme,
  _ depth: ColourDepth,
  in screen: ScreenEmulator,
  at location: SourceLocation = #_sourceLocation,
) {
  for row in 0..<frame.size.rows {
    for (column, cell) in frame.row(row).enumerated() {
      let expected = cell.look(theme, depth)
      let found = screen.rows[row][column].look
      if cell.isBlank ? expected.matchesBlank(found) : expected == found { continue }
      Issue.record("\(row),\(column): \(found), not \(expected)", sourceLocation: location)
      return
    }
  }
}

extension Cell {
  fileprivate var isBlank: Bool { base == 0x20 || width == 0 }

  fileprivate func look(_ theme: Theme, _ depth: ColourDepth) -> ScreenLook {
    let paint = theme.paint(role, at: depth)
    let flags = paint.flags.symmetricDifference(self.flags)
    var look = ScreenLook()
    look.foreground = paint.foreground?.number(at: depth)
    look.background = paint.background?.number(at: depth)
    for (flag, number) in [(StyleFlags.bold, 1), (.faint, 2), (.underline, 4), (.reverse, 7)]
    where flags.contains(flag) { look.attributes.insert(number) }
    return look
  }
}

extension ScreenLook {
  fileprivate func matchesBlank(_ found: ScreenLook) -> Bool {
    background == found.background
      && attributes.intersection([4, 7]) == found.attributes.intersection([4, 7])
  }
}
