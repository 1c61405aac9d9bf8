/// A terminal without a screen: it keeps what it was shown, for tests.
public final class HeadlessTerminal: Terminal {
  /// The columns and rows it tells.
  public var size: CellSize
  /// What it tells it can show.
  public var capabilities: TerminalCapabilities
  /// The frames it was shown, in order.
  public private(set) var frames: [Frame] = []
  /// How many frames were drawn, and how much of them differed.
  public private(set) var counters = DrawCounters()
  /// The theme it was given last.
  public private(set) var theme = Theme.dark
  /// Whether the mouse is reported.
  public private(set) var isMouseOn = false
  /// How often it rang.
  public private(set) var bells = 0
  /// How often a repaint was asked for.
  public private(set) var redraws = 0
  /// How often the program was stopped.
  public private(set) var suspensions = 0
  /// Whether it was given back.
  public private(set) var isClosed = false

  /// Makes a terminal of a size.
  public init(_ size: CellSize, _ capabilities: TerminalCapabilities = TerminalCapabilities()) {
    self.size = size
    self.capabilities = capabilities
  }

  /// The frame it was shown last.
  public var lastFrame: Frame? { frames.last }

  /// Keeps a frame and counts what changed.
  public func present(_ frame: Frame, settled: Bool) {
    counters.count(frame.changes(since: frames.last), of: frame)
    frames.append(frame)
  }

  /// Keeps the theme.
  public func setTheme(_ theme: Theme) {
    self.theme = theme
  }

  /// Keeps whether the mouse is reported.
  public func setMouse(_ isOn: Bool) {
    isMouseOn = isOn
  }

  /// Counts the repaint.
  public func redraw() {
    redraws += 1
  }

  /// Counts the stop.
  public func suspend() {
    suspensions += 1
  }

  /// Counts the ring.
  public func bell() {
    bells += 1
  }

  /// Marks the terminal as given back.
  public func close() {
    isClosed = true
  }
}
