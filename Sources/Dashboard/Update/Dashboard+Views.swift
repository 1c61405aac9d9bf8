import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Shows a view; the way back is kept.
  mutating func apply(_ view: SavedView) {
    let text = view.state.filter ?? ""
    let filter: Filter
    do { filter = try Filter(text, vocabulary) } catch {
      message = "This view's filter is not understood here: " + SafeText(error.message)
      return
    }
    trail.leave(stop)
    trail.origin = nil
    open(view.pane)
    if view.pane == .queues { return board.ask(filter: text, filter) }
    guard let kept = list else { return }
    var fresh = ListState(kept.pane, kept.list)
    fresh.begin(as: view.state)
    fresh.filter = filter
    fresh.resize(viewport: kept.viewport)
    changeList { $0 = fresh }
    message = "View: " + SafeText(view.name)
  }

  /// Does what a command means while a view is named.
  mutating func run(_ command: Command, in naming: ViewNaming) {
    switch command {
    case .cancel: layers.removeLast()
    case .accept:
      layers.removeLast()
      keepView(naming.line.string)
    default:
      var naming = naming
      naming.line.edit(command)
      replaceLayer(naming)
    }
  }

  private mutating func keepView(_ name: String) {
    guard let list, name.contains(where: { !$0.isWhitespace }) else { return }
    views.removeAll { $0.name == name }
    views.append(SavedView(name, pane, SessionState.Pane(list)))
    effects.append(.keepViews(views))
    message = "Kept; S lists the views, : finds them, vigil open --view opens one"
  }

  /// Draws the line in which a view is named.
  func draw(_ naming: ViewNaming, on frame: inout Frame, _ layout: ScreenLayout) {
    let area = layout.body.centred(CellSize(columns: min(64, layout.body.columns), rows: 4))
    frame.fill(area)
    let inner = frame.box(area, title: "Name of the view", Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(naming.line, at: inner.origin, maxWidth: inner.columns)
    let words: SafeText = "Filter, sort and columns as they are. Enter keeps, Esc leaves"
    frame.put(words, at: inner.origin.moved(rows: 1), .dim, maxWidth: inner.columns)
  }
}
