import CaseModel
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

  /// Keeps the open list as it is under a name; nothing where the name is blank.
  mutating func keepView(_ name: String) {
    guard let list, name.contains(where: { !$0.isWhitespace }) else { return }
    views.removeAll { $0.name == name }
    views.append(SavedView(name, pane, SessionState.Pane(list)))
    effects.append(.keepViews(views))
    message = "Kept; S lists the views, : finds them, vigil open --view opens one"
  }
}
