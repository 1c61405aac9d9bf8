import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Begins to record the keys pressed, or ends.
  mutating func recordKeys() {
    macro.record()
    message =
      macro.isRecording
      ? "Recording keys; ( ends, and @ presses them again"
      : macro.keys.count == 1
        ? "1 key recorded; @ presses it again"
        : "\(macro.keys.count.grouped) keys recorded; @ presses them again"
  }

  /// Presses the recorded keys again, each once what the one before asked for has arrived.
  mutating func playKeys() {
    if macro.isRecording {
      message = "Keys are being recorded; ( ends it"
    } else if macro.keys.isEmpty {
      message = "No keys are recorded; ( begins"
    } else {
      macro.play()
    }
  }

  /// Goes on with the recorded keys as far as everything they need is there; a key that would write
  /// is left to the user.
  ///
  /// Each key is tried on a copy first: what it would have the docket do tells whether it writes,
  /// whichever way it goes there.
  mutating func continueKeys() {
    while macro.isPlaying, isReadyForKey, let key = macro.next() {
      var next = self
      next.press(key)
      if next.effects.dropFirst(effects.count).contains(where: \.changesDocket) {
        macro.stop()
        message = "Stopped before \(SafeText(key.name)), which would write: press it yourself"
        return
      }
      self = next
      arrange()
      askWhatIsMissing()
    }
  }

  /// Whether the next key finds what it would find at a person's pace; a filter that is typed does
  /// not wait for the pause after each letter.
  private var isReadyForKey: Bool {
    isSettled || (desk.isQuiet && editor?.isDue == true)
  }

  /// What is said of a recording in the second line; the longest first.
  var recordingWords: [SafeText] {
    guard macro.isRecording else { return [] }
    let count = macro.keys.count
    return [
      count == 1 ? "recording 1 key, ( ends" : "recording \(count.grouped) keys, ( ends",
      "recording",
    ]
  }
}
