import Foundation
import NcursesTerminal
import TerminalKit
import TextLayout

/// A small program that does to a terminal all that a program may, for tests to watch.
@main
enum Probe {
  static func main() {
    let environment = ProcessInfo.processInfo.environment
    do {
      let terminal = try NcursesTerminal(TerminalOptions(environment: environment))
      let mailbox = try Mailbox<SafeText>()
      var program = ProbeProgram(terminal, mailbox)
      var loop = EventLoop(terminal, mailbox)
      let end = loop.run(&program)
      terminal.close()
      exit(status(end))
    } catch {
      FileHandle.standardError.write(Data("probe: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func status(_ end: LoopEnd) -> Int32 {
    switch end {
    case .finished: 0
    case .hungUp: 129
    case .terminated: 143
    }
  }
}
