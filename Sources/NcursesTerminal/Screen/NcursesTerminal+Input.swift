import CNcurses
import TerminalKit

extension NcursesTerminal {
  /// The most keys handed over in one batch, so that a frame is drawn now and then.
  private static let mostKeys = 4096

  /// Reads all keys that have arrived; says so where the terminal is gone.
  func readKeys() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var hasRead = false
    let wasOpen = openSince
    var units: [Int32] = []
    while events.count < NcursesTerminal.mostKeys {
      let unit = vigil_read_unit()
      if unit == VIGIL_NOTHING.rawValue { break }
      hasRead = true
      if units.count < 2 { units.append(unit) }
      if unit == VIGIL_IGNORED.rawValue { continue }
      events += decoder.decode(unit).map(TerminalEvent.key)
    }
    if !holdsEscape { events += decoder.pause().map(TerminalEvent.key) }
    openSince = decoder.isOpen || decoder.isHalf ? clock.now : nil
    // Escape or Ctrl-C alone is somebody who wants out, not more of the paste.
    if decoder.isOpen, let wasOpen, units == [0x1B] || units == [0x03] { openSince = wasOpen }
    events += backgroundTold()
    if !hasRead, vigil_is_hung_up() != 0 { events.append(.hangup) }
    return events
  }

  /// How long until a paste or a reply without an end is given up; nil while none is open.
  var letGoAfter: Duration? {
    let patience = decoder.isHalf ? NcursesTerminal.escapeHold : options.patience
    return openSince.map { $0 + patience - clock.now }
  }

  /// How long a lone escape is held while an answer of the terminal may begin with it.
  private static let escapeHold = Duration.milliseconds(100)

  /// Whether an escape at the end of what was read may be the first byte of an answer.
  private var holdsEscape: Bool {
    guard decoder.awaitsBackground, decoder.isHalf, let askedAt else { return false }
    return clock.now - askedAt < .seconds(1)
  }

  /// Gives up a paste or a reply whose end has not come in time.
  func letGo() -> [TerminalEvent] {
    guard let letGoAfter, letGoAfter <= .zero else { return [] }
    openSince = nil
    return (decoder.pause() + decoder.letGo()).map(TerminalEvent.key)
  }

  /// What the terminal told of its background, if it was asked and answered in time.
  private func backgroundTold() -> [TerminalEvent] {
    guard let isLight = decoder.tellsLightBackground else { return [] }
    decoder.tellsLightBackground = nil
    guard let askedAt, clock.now - askedAt < .seconds(1) else { return [] }
    self.askedAt = nil
    return [.background(isLight: isLight)]
  }
}
