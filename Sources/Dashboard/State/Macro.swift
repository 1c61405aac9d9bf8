import TerminalKit

/// A run of keys that was recorded, and how far it is played again.
struct Macro: Hashable, Sendable {
  /// Whether keys are recorded.
  private(set) var isRecording = false
  /// The keys recorded, in order.
  private(set) var keys: [Key] = []
  /// The keys still to be pressed; empty unless the run is played.
  private(set) var left: ArraySlice<Key> = []

  /// Whether the run is played.
  var isPlaying: Bool { !left.isEmpty }

  /// Begins again, or ends.
  mutating func record() {
    isRecording.toggle()
    if isRecording { keys = [] }
  }

  /// Notes a key; where the mouse was pressed says nothing on another screen.
  mutating func note(_ key: Key) {
    if case .mouse = key { return }
    if isRecording { keys.append(key) }
  }

  /// Begins to play the run.
  mutating func play() { left = keys[...] }

  /// Takes the next key to be pressed; nil if there is none.
  mutating func next() -> Key? { left.popFirst() }

  /// Gives up what is left.
  mutating func stop() { left = [] }
}
