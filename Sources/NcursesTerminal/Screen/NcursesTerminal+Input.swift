import CNcurses
import TerminalKit

extension NcursesTerminal {
  /// The most keys handed over in one batch, so that a frame is drawn now and then.
  private static let mostKeys = 4096

  /// Reads all keys that have arrived; says so where the terminal is gone.
  func readKeys() -> [TerminalEvent] {
    let openSince = openSince
    var afterPause = readAt.map { clock.now - $0 >= NcursesTerminal.typingPause } ?? true
    var events: [TerminalEvent] = []
    var hasRead = false
    while events.count < NcursesTerminal.mostKeys, let units = readUnits() {
      hasRead = true
      events += decoder.decode(units, afterPause: afterPause).map(TerminalEvent.key)
      afterPause = false
    }
    readAt = clock.now
    if !holdsEscape { events += decoder.pause().map(TerminalEvent.key) }
    self.openSince = decoder.isOpen || decoder.isHalf ? clock.now : nil
    // Whoever types keeps nothing open.
    if decoder.isOpen, !decoder.typed.isEmpty { self.openSince = openSince }
    events += backgroundTold()
    if !hasRead, vigil_is_hung_up() != 0 { events.append(.hangup) }
    return events
  }

  /// Between keys of a person lies so much, held keys included; a line sends faster.
  private static let typingPause = Duration.milliseconds(25)

  /// Reads what has arrived, a part of it if it is much; nil if there is nothing.
  private func readUnits() -> [Int32]? {
    var units: [Int32] = []
    var hasRead = false
    while units.count < 256 {
      let unit = vigil_read_unit()
      if unit == VIGIL_NOTHING.rawValue { break }
      hasRead = true
      if unit != VIGIL_IGNORED.rawValue { units.append(unit) }
    }
    return hasRead ? units : nil
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
    let keys = decoder.pause() + decoder.letGo()
    openSince = decoder.isOpen ? clock.now : nil
    return keys.map(TerminalEvent.key)
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
