import CaseModel

/// A pane with a filter, a sort and columns, kept under a name.
public struct SavedView: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The pane.
  public var pane: PaneKey
  /// How it is shown.
  public var state: SessionState.Pane

  /// Makes a view.
  public init(_ name: String, _ pane: PaneKey, _ state: SessionState.Pane) {
    self.name = name
    self.pane = pane
    self.state = state
  }

  private init(_ name: String, _ pane: PaneKey, filter: String) {
    self.init(name, pane, SessionState.Pane())
    state.filter = filter
  }

  /// The views everybody has.
  public static let shipped = [
    SavedView("This week, without counsel", .hearings, filter: "rep:no hearing<=7d"),
    SavedView("Hearings moved up", .hearings, filter: "moved:any"),
    SavedView("Clocks late or due in 7 days", .clocks, filter: "left<=7"),
    SavedView("Appeal window open", .orders, filter: "order:window"),
  ]

  /// Reads views: a name in square brackets, then lines of a key, an equals sign and a value.
  ///
  /// - Parameter text: The text; a line that is not understood is left out.
  /// - Returns: The views, in order.
  public static func read(_ text: String) -> [SavedView] {
    var views: [SavedView] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("["), line.hasSuffix("]") {
        views.append(
          SavedView(String(line.dropFirst().dropLast()), .hearings, SessionState.Pane())
        )
        continue
      }
      let parts = line.split(separator: "=", maxSplits: 1).map(SavedView.trimmed)
      guard parts.count == 2, !views.isEmpty else { continue }
      if parts[0] == "pane" {
        views[views.count - 1].pane = PaneKey(word: parts[1]) ?? .hearings
      } else {
        views[views.count - 1].state.read(parts[0], parts[1])
      }
    }
    return views
  }

  private static func trimmed(_ part: Substring) -> String {
    let start = part.drop { $0 == " " }
    let end = start.reversed().prefix { $0 == " " }.count
    return String(start.dropLast(end))
  }

  /// Views as text, to be read again.
  public static func text(of views: [SavedView]) -> String {
    views.map { view in
      let lines = [
        "[\(view.name)]", "pane = \(view.pane.word)", view.state.sort.map { "sort = \($0)" },
        view.state.filter.map { "filter = \($0)" },
        view.state.columns.map { "columns = \($0.joined(separator: " "))" },
        view.state.widthText.map { "widths = \($0)" },
        view.state.frozen > 0 ? "freeze = \(view.state.frozen)" : nil,
      ]
      return lines.compactMap(\.self).joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }
}
