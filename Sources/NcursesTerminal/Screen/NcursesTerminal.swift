import CNcurses
public import TerminalKit

/// The terminal the program was started from, drawn with ncurses.
///
/// There is one at a time, used from one thread: ncurses keeps its state in globals.
public final class NcursesTerminal: Terminal {
  /// The columns and rows there are now.
  public private(set) var size: CellSize
  /// What the terminal can show.
  public let capabilities: TerminalCapabilities
  /// What was drawn so far.
  public private(set) var counters = DrawCounters()

  let options: TerminalOptions
  var decoder = KeyDecoder()
  private var canvas: Canvas
  private var shown: Frame?
  private var isOpen = true
  /// The lines said last, if lines are said.
  var said: [String] = []
  /// The line the user was at when they were said.
  var saidCurrent: String?
  let clock = ContinuousClock()
  /// When the last unit of a paste or reply that is still open came.
  var openSince: ContinuousClock.Instant?
  /// When something was read last.
  var readAt: ContinuousClock.Instant?
  /// When the terminal was asked for its background; nil once it has answered, or was not asked.
  var askedAt: ContinuousClock.Instant?

  /// Takes over the terminal.
  ///
  /// - Throws: `TerminalError` where there is none that can be drawn on.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let colours: Int32 = options.noColours ? 0 : 1
    let isLinear: Int32 = options.isLinear ? 1 : 0
    switch UInt32(vigil_open(Int32(options.escapeDelay), colours, isLinear)) {
    case VIGIL_OPENED.rawValue: break
    case VIGIL_NOT_A_TERMINAL.rawValue: throw .notATerminal
    case VIGIL_DUMB_TERMINAL.rawValue: throw .dumbTerminal
    default: throw .unknownTerminal
    }
    self.options = options
    capabilities = TerminalCapabilities(
      isUnicode: vigil_is_utf8() != 0 && !options.asciiOnly,
      colours: ColourDepth(colours: Int(vigil_colours())),
      isRemote: options.isRemote,
    )
    canvas = Canvas(options.theme, capabilities)
    size = NcursesTerminal.measure()
    if options.asksBackground, capabilities.colours != .none {
      vigil_ask_background()
      decoder.awaitsBackground = true
      askedAt = clock.now
    }
  }

  deinit {
    if isOpen { vigil_close() }
  }

  /// Shows a frame; only rows that differ from the frame before are touched.
  public func present(_ frame: Frame, settled: Bool) {
    guard isOpen else { return }
    guard !options.isLinear else {
      // What is still on its way is not said: it would be said again a moment later.
      guard settled else { return }
      say(frame)
      return markReady()
    }
    let changes = frame.changes(since: shown)
    if !changes.isEmpty || frame.cursor != shown?.cursor || shown == nil {
      for change in changes { canvas.draw(frame.row(change.row), change) }
      let cursor = frame.cursor.flatMap { frame.bounds.contains($0) ? $0 : nil }
      vigil_present(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
      counters.count(changes, of: frame)
      shown = frame
    }
    if settled { markReady() }
  }

  /// Chooses the look of every role, from the next frame on.
  public func setTheme(_ theme: Theme) {
    canvas = Canvas(theme, capabilities)
    shown = nil
  }

  /// Turns reports of the mouse on or off.
  public func setMouse(_ isOn: Bool) {
    if isOpen { vigil_set_mouse(isOn ? 1 : 0) }
  }

  /// Repaints everything at the next frame.
  public func redraw() {
    guard isOpen else { return }
    vigil_redraw()
    shown = nil
  }

  /// Stops the program until the shell runs it again.
  public func suspend() {
    guard isOpen else { return }
    vigil_suspend()
    resized()
    shown = nil
  }

  /// Rings.
  public func bell() {
    if isOpen { vigil_bell() }
  }

  /// Gives the terminal back as it was.
  public func close() {
    if isOpen { vigil_close() }
    isOpen = false
  }

  /// Takes the modes back after somebody else had the terminal.
  func resume() {
    guard isOpen else { return }
    vigil_resume()
    resized()
    shown = nil
  }

  /// Reads the size again, and forgets the old frame where it changed.
  func resized() {
    let now = NcursesTerminal.measure()
    if now != size { shown = nil }
    size = now
  }

  /// Tells a test that the program waits for input, and how many keys it has read.
  func markReady() {
    guard options.marksReady, isOpen else { return }
    vigil_mark_ready(decoder.keysRead, Int32(size.columns), Int32(size.rows))
  }

  private static func measure() -> CellSize {
    var columns: Int32 = 0
    var rows: Int32 = 0
    unsafe vigil_resize(&columns, &rows)
    return CellSize(columns: Int(columns), rows: Int(rows))
  }
}
