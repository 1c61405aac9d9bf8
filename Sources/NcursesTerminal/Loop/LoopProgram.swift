public import TerminalKit

/// Something that happened, from the terminal or from a worker.
public enum LoopEvent<Message: Sendable>: Sendable {
  /// The terminal or the clock.
  case terminal(TerminalEvent)
  /// A worker.
  case message(Message)
}

/// What a program wants after it has seen what happened.
public struct LoopAnswer: Hashable, Sendable {
  /// Whether a new frame is to be shown.
  public var draws: Bool
  /// Whether nothing the program asked for is still on its way.
  public var isSettled: Bool
  /// How long until the program wants a tick; none is sent where it does not say.
  public var tickAfter: Duration?
  /// Whether the loop is to end.
  public var isOver: Bool

  /// Makes an answer.
  public init(
    draws: Bool = true,
    isSettled: Bool = true,
    tickAfter: Duration? = nil,
    isOver: Bool = false,
  ) {
    self.draws = draws
    self.isSettled = isSettled
    self.tickAfter = tickAfter
    self.isOver = isOver
  }
}

/// A program that a loop runs: it takes events in batches and is asked for a frame after.
public protocol LoopProgram<Message> {
  /// What its workers tell it.
  associatedtype Message: Sendable

  /// Takes what happened since the last call, in order; the size comes first at the start.
  mutating func handle(_ events: [LoopEvent<Message>]) -> LoopAnswer

  /// Returns the frame to show now.
  func frame(size: CellSize, glyphs: GlyphSet) -> Frame
}

/// Why a loop ended.
public enum LoopEnd: Hashable, Sendable {
  /// The program said so.
  case finished
  /// The terminal is gone.
  case hungUp
  /// The process was asked to end.
  case terminated
}
