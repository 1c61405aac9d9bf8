import Dashboard
import Foundation
import NcursesTerminal
import TextLayout

/// Puts a text where the user can paste it from, and says how far that is known to have worked.
///
/// A terminal never says whether it took a text: by its settings it may drop it. Inside tmux, which
/// drops it by default, tmux is told itself, and answers.
struct Clipboard {
  private let terminal: NcursesTerminal
  private let isInTmux: Bool
  private let isInScreen: Bool

  private let post: @Sendable (Event) -> Void

  /// The most bytes handed to tmux: what a pipe takes before anybody reads.
  private static let most = 60_000

  init(
    _ terminal: NcursesTerminal,
    environment: [String: String],
    post: @escaping @Sendable (Event) -> Void,
  ) {
    self.terminal = terminal
    self.post = post
    isInTmux = environment["TMUX", default: ""].isEmpty == false
    isInScreen = environment["STY", default: ""].isEmpty == false
  }

  /// Puts lines there; what became of them is posted for the message line.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - what: What they are, such as "The row".
  func put(_ lines: [SafeText], _ what: SafeText) {
    let data = Data(lines.map(\.text).joined(separator: "\n").utf8)
    if data.count > Clipboard.most {
      say("Too much for a clipboard; E exports it to a file")
    } else if isInTmux {
      tellTmux(data, what)
    } else if isInScreen {
      say("GNU screen has no clipboard; select with the mouse, holding Shift")
    } else {
      terminal.copy(lines)
      say(what + " sent to the terminal's clipboard; some terminals ask, or have it off")
    }
  }

  private func say(_ words: SafeText) { post(.told(words, rings: false)) }

  private func tellTmux(_ data: Data, _ what: SafeText) {
    let post = post
    DispatchQueue.global()
      .async {
        let words: SafeText =
          Clipboard.isTakenByTmux(data)
          ? what + " copied to tmux's buffer: prefix ] pastes it"
          : "tmux did not take it; select with the mouse, holding Shift"
        post(.told(words, rings: false))
      }
  }

  /// Hands a text to tmux on its standard input, and tells whether it took it.
  private static func isTakenByTmux(_ data: Data) -> Bool {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "load-buffer", "-w", "-"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Written before tmux runs: a tmux that ends without reading would end this program by SIGPIPE.
    try? input.fileHandleForWriting.write(contentsOf: data)
    try? input.fileHandleForWriting.close()
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
