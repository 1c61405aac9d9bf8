public import TerminalKit

/// What the user and the surroundings ask of a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// How each role looks.
  public var theme: Theme
  /// Whether to draw in ASCII although the terminal can do more.
  public var asciiOnly: Bool
  /// Whether to draw without colours although the terminal has them.
  public var noColours: Bool
  /// Whether the program runs at the far end of a line.
  public var isRemote: Bool
  /// Whether to tell a test, in a private escape, each time the program waits for input.
  public var marksReady: Bool
  /// Whether the terminal may be asked once what its background is; never over a remote line.
  public var asksBackground: Bool

  /// Whether lines are said one after the other, for a screen reader, and nothing is drawn.
  public var isLinear = false

  /// Makes options.
  public init(
    theme: Theme = .dark,
    asciiOnly: Bool = false,
    noColours: Bool = false,
    isRemote: Bool = false,
    marksReady: Bool = false,
    asksBackground: Bool = false,
  ) {
    self.theme = theme
    self.asciiOnly = asciiOnly
    self.noColours = noColours
    self.isRemote = isRemote
    self.marksReady = marksReady
    self.asksBackground = asksBackground
  }

  /// Makes the options an environment asks for.
  ///
  /// > Source: NO_COLOR as of no-color.org: any value but the empty one counts.
  public init(environment: [String: String], theme: Theme = .dark) {
    func isSet(_ name: String) -> Bool { environment[name, default: ""].isEmpty == false }
    self.init(
      theme: theme,
      noColours: isSet("NO_COLOR"),
      isRemote: isSet("SSH_CONNECTION") || isSet("SSH_TTY"),
      marksReady: isSet("VIGIL_READY_MARKER"),
    )
  }

  /// How long a lone escape byte may wait for the rest of a key.
  ///
  /// > Units: Milliseconds.
  var escapeDelay: Int { isRemote ? 100 : 25 }

  /// How long a paste or a reply may pause before it is given up.
  var patience: Duration { .seconds(isRemote ? 5 : 2) }

  /// The shortest time between two frames.
  var frameFloor: Duration { .milliseconds(isRemote ? 66 : 16) }
}
