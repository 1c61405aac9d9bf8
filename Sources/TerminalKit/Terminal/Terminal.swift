/// A place frames are shown at; used from one thread.
public protocol Terminal: AnyObject {
  /// The columns and rows there are now.
  var size: CellSize { get }
  /// What the terminal can show.
  var capabilities: TerminalCapabilities { get }
  /// What was drawn so far.
  var counters: DrawCounters { get }

  /// Shows a frame; only what differs from the frame before is sent.
  ///
  /// The program says whether it has settled: nothing asked for is still on its way.
  func present(_ frame: Frame, settled: Bool)

  /// Chooses the look of every role.
  func setTheme(_ theme: Theme)

  /// Turns reports of the mouse on or off; they are off at first.
  func setMouse(_ isOn: Bool)

  /// Repaints everything at the next frame, whatever the terminal shows now.
  func redraw()

  /// Stops the program as the shell's job control does, and returns when it runs again.
  func suspend()

  /// Rings.
  func bell()

  /// Gives the terminal back as it was; nothing can be shown afterwards.
  func close()
}

extension Terminal {
  /// Shows a frame while nothing asked for is on its way.
  public func present(_ frame: Frame) {
    present(frame, settled: true)
  }

  /// The signs that suit the terminal.
  public var glyphs: GlyphSet { capabilities.isUnicode ? .unicode : .ascii }
}
