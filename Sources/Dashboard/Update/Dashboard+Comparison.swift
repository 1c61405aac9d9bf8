import CaseModel
import TextLayout

extension Dashboard {
  /// Opens the two marked cases side by side.
  mutating func compareMarked() {
    let rows = actedRows
    guard rows.count == 2 else {
      message = "Mark two rows with Space, then = compares them"
      return
    }
    layers.append(CaseComparison(first: rows[0], second: rows[1]))
  }
}
