public import CaseModel
public import TerminalKit
public import TextLayout

/// How a dashboard is run: what its keys may do, and what passing time does to it.
public struct Conduct: Hashable, Sendable {
  /// Whether every key that writes, copies or stops the program is left out.
  public var isReadOnly: Bool
  /// The panes shown in turn; nil if the open pane stays.
  public var rotation: Rotation?
  /// After how many seconds without a key the screen is hidden; nil if it never is.
  public var lockAfter: Int64?

  /// Whoever works on items of queues.
  public var who: String
  /// The queues there are.
  public var queues: [Queue]
  /// The theme at the start, unless the user chose another with a key.
  public var theme: Theme
  /// Whether settings chose that theme, so that the terminal's background plays no part.
  public var isThemeChosen: Bool
  /// Other keys for some commands.
  public var keys: [KeyChange]
  /// Facts about countries, states and claims.
  public var world: FactBook
  /// Whether names and A-numbers are hidden from the start.
  public var hidesNames = false
  /// Whether the user is shown around.
  public var isTour = false
  /// Whether the screen is heard and not seen, so that the terminal's size plays no part.
  public var isLinear = false
  /// The views kept under a name.
  public var views: [SavedView] = []
  /// The language at the start, unless the user chose another with a key.
  public var speech = Speech.english
  /// Whether that language was asked for on the command line, so that none kept plays a part.
  public var isSpeechAsked = false
  /// The languages a key goes through.
  public var languages = [Speech.english]
  /// What was wrong with the settings, told once at the start; nil if nothing was.
  public var complaint: SafeText?

  /// Panes shown in turn.
  public struct Rotation: Hashable, Sendable {
    /// The panes, in order.
    public var panes: [PaneKey]
    /// The seconds each is shown, and the seconds a key holds it.
    public var seconds: Int64

    /// Makes a rotation.
    public init(panes: [PaneKey], seconds: Int64) {
      self.panes = panes
      self.seconds = seconds
    }
  }

  /// Inputs of calculations the user saved, by the calculation's key.
  public var scenarios: [String: [WhatIfPreset]]

  /// Makes the conduct of a dashboard.
  public init(
    isReadOnly: Bool = false,
    rotation: Rotation? = nil,
    lockAfter: Int64? = nil,
    who: String = "",
    queues: [Queue] = Queue.shipped,
    theme: Theme = .dark,
    isThemeChosen: Bool = false,
    keys: [KeyChange] = [],
    complaint: SafeText? = nil,
    world: FactBook = .standard,
    scenarios: [String: [WhatIfPreset]] = [:],
  ) {
    self.scenarios = scenarios
    self.world = world
    self.theme = theme
    self.isThemeChosen = isThemeChosen
    self.keys = keys
    self.complaint = complaint
    self.who = who
    self.queues = queues
    self.isReadOnly = isReadOnly
    self.rotation = rotation
    self.lockAfter = lockAfter
  }
}
