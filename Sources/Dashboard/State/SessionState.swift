/// What the dashboard keeps from one day to the next: small, plain, and never the user's own file.
public struct SessionState: Hashable, Sendable {
  /// How a pane was left.
  public struct Pane: Hashable, Sendable {
    /// The field it was sorted by, by key, with a minus where the greatest came first.
    public var sort: String?
    /// Its filter.
    public var filter: String?
    /// The keys of its columns; none for the pane's own.
    public var columns: [String]?
    /// The widths of columns the user changed, by key.
    public var widths: [String: Int] = [:]
    /// How many columns at the left were frozen; 0 for the list's own.
    public var frozen = 0

    /// Makes a pane as it is at first.
    public init() {}
  }

  /// The open pane.
  public var pane = PaneKey.overview
  /// The panes that were changed.
  public var panes: [PaneKey: Pane] = [:]
  /// The theme the user chose, by name; nil until one is chosen.
  public var theme: String?
  /// The tag of the language the user chose; nil until one is chosen.
  public var language: String?
  /// Whether the mouse is reported.
  public var isMouseOn = false
  /// The key of the chosen queue; nil for the first.
  public var queue: String?
  /// The filters used, the latest last.
  public var history: [String] = []
  /// The state of the law whose line over the clocks was put away.
  public var banner: String?
  /// The number of the last event of the docket the user could see; nil if that is not known.
  public var looked: Int64?
  /// Whether the selected row is not told in detail.
  public var hidesDetail = false
  /// Whether charts over lists are left out.
  public var hidesPlot = false

  /// Makes the state of a first start.
  public init() {}
}

extension SessionState {
  /// What is kept for every docket alike: the look, and nothing of a case.
  public var look: SessionState {
    var look = SessionState()
    (look.theme, look.language, look.isMouseOn) = (theme, language, isMouseOn)
    return look
  }

  /// Reads lines of a key, a blank and a value; what is not understood is passed over.
  public init(text: String) {
    self.init()
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      if words.count == 2 { read(words[0], words[1]) }
    }
  }

  private mutating func read(_ key: String, _ value: String) {
    let parts = key.split(separator: ".")
    switch parts.first {
    case "pane": pane = PaneKey(word: value) ?? pane
    case "theme": theme = value
    case "language": language = value
    case "mouse": isMouseOn = value == "on"
    case "queue": queue = value
    case "history": history.append(value)
    case "banner": banner = value
    case "looked": looked = Int64(value)
    case "detail": hidesDetail = value == "off"
    case "plot": hidesPlot = value == "off"
    default:
      guard parts.count == 2, let pane = parts.first.flatMap({ PaneKey(word: String($0)) })
      else { return }
      panes[pane, default: Pane()].read(String(parts[1]), value)
    }
  }

  /// The state as lines of a key, a blank and a value.
  public var text: String {
    var lines = [
      "pane \(pane.word)", "mouse \(isMouseOn ? "on" : "off")",
    ]
    if let theme { lines.append("theme \(theme)") }
    if let language { lines.append("language \(language)") }
    if let queue { lines.append("queue \(queue)") }
    if let banner { lines.append("banner \(banner)") }
    if let looked { lines.append("looked \(looked)") }
    if hidesDetail { lines.append("detail off") }
    if hidesPlot { lines.append("plot off") }
    lines += history.map { "history \($0)" }
    for (key, pane) in panes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let sort = pane.sort { lines.append("\(key.word).sort \(sort)") }
      if let filter = pane.filter { lines.append("\(key.word).filter \(filter)") }
      if let columns = pane.columns {
        lines.append("\(key.word).columns \(columns.joined(separator: " "))")
      }
      if let widths = pane.widthText { lines.append("\(key.word).widths \(widths)") }
      if pane.frozen > 0 { lines.append("\(key.word).freeze \(pane.frozen)") }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension SessionState.Pane {
  /// The widths as they are kept, such as `court:20 name:30`; nil if none was changed.
  var widthText: String? {
    widths.isEmpty
      ? nil : widths.sorted { $0.key < $1.key }.map { "\($0):\($1)" }.joined(separator: " ")
  }

  mutating func read(_ key: String, _ value: String) {
    switch key {
    case "sort": sort = value
    case "filter": filter = value
    case "widths":
      for pair in value.split(separator: " ") {
        let parts = pair.split(separator: ":")
        guard parts.count == 2, let cells = Int(parts[1]), 3...60 ~= cells else { continue }
        widths[String(parts[0])] = cells
      }
    case "freeze": frozen = max(0, Int(value) ?? 0)
    case "columns": columns = value.split(separator: " ").map(String.init)
    default: break
    }
  }
}
