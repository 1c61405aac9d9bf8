public import TextLayout

/// What the program measured of itself, as plain numbers for the page of figures.
public struct Meters: Hashable, Sendable {
  /// A request and what its last answer took.
  public struct Answered: Hashable, Sendable {
    /// What it was for, in a word or two.
    public var purpose: SafeText
    /// Milliseconds until its last answer.
    public var milliseconds: Double
    /// Where rows were found: columns or tables; empty where the request is of no list.
    public var source: SafeText
    /// Rows looked at, where that is known.
    public var rows: Int?

    /// Makes one.
    public init(purpose: SafeText, milliseconds: Double, source: SafeText, rows: Int?) {
      self.purpose = purpose
      self.milliseconds = milliseconds
      self.source = source
      self.rows = rows
    }
  }

  /// Frames drawn since the start.
  public var frames = 0
  /// Bytes written for the last frame.
  public var lastBytes = 0
  /// Bytes written for all frames.
  public var allBytes = 0
  /// Processor time of the screen's thread for the last frame and for all, in milliseconds.
  public var lastWork = 0.0
  /// The same for all frames.
  public var allWork = 0.0
  /// Milliseconds from a key to its frame: half of them took less, and 99 of 100.
  public var median = 0.0
  /// Milliseconds 99 of 100 keys took less than.
  public var worst = 0.0
  /// Keys these are of.
  public var keys = 0
  /// Memory of the program's own, and of files mapped into it, in bytes.
  public var ownMemory = 0
  /// Memory of mapped files in bytes.
  public var mappedMemory = 0
  /// The last answer of each purpose, in the order they were first asked for.
  public var answers: [Answered] = []

  /// Makes figures of nothing.
  public init() {}
}
