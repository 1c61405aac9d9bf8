import CaseModel
import TerminalKit
import TextLayout

/// Where the parts of the pane of countries and states stand.
struct WorldLayout: Hashable, Sendable {
  let table: CellRect
  /// The card of the selected row; nil where there is no room.
  let card: CellRect?

  /// Plans a body; a list of few rows leaves the rest to the card.
  init(_ body: CellRect, subjects: Int) {
    if body.columns >= 150 {
      let cut = body.splitRight(body.columns * 46 / 100)
      (table, card) = (cut.rest, cut.right)
    } else if body.rows >= 16 {
      let usual = body.rows >= 26 ? body.rows * 45 / 100 : 8
      let cut = body.splitBottom(max(usual, body.rows - subjects - 2))
      (table, card) = (cut.rest, cut.bottom)
    } else {
      (table, card) = (body, nil)
    }
  }
}
